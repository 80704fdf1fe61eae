// The versions of a text and the writing journal, in the real window, with the keyboard.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';
import { hasFocus, tabTo } from './pages/keys.ts';

const PATIENT = { timeout: 8_000 };
const csv = join(temporaryFolder(), 'journal.csv');
let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({
    size: { width: 1280, height: 900 },
    dialogs: { 'fichier-csv': [csv] },
  });
  page = launched.page;
  page.setDefaultTimeout(PATIENT.timeout);
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => launched[Symbol.asyncDispose]());

const dialog = () => page.getByRole('dialog', { name: 'Versions et journal' });
const rows = () => dialog().locator('.ver-row');
const differences = () => dialog().locator('.ver-diff');
const text = () => page.locator('.ed-content').first();
const status = () => dialog().locator('.ver-status');
const open = async (): Promise<void> => {
  await page.keyboard.press('Control+Shift+h');
  await dialog().waitFor();
  await dialog()
    .getByText(/Le texte d’aujourd’hui, \d/)
    .waitFor();
};
const close = async (): Promise<void> => {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
};
const type = async (words: string): Promise<void> => {
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(words);
  await saved(page);
};

test('H1, H10: what a text said before it was written in is kept; the text of today is kept under a name, from the keyboard', async () => {
  await goToStep(page, 'Rédaction');
  await type('La zibeline traverse le pont.');
  await open();
  await expect.poll(() => rows().count(), PATIENT).toBe(1);
  expect(await rows().first().innerText()).toContain('avant une séance d’écriture');
  await expect.poll(() => differences().allInnerTexts(), PATIENT).toHaveLength(1);
  await tabTo(page, dialog().getByLabel('Nom de cette version'));
  await page.keyboard.type('Avec la zibeline');
  await page.keyboard.press('Enter');
  await dialog().getByText('Version gardée.').waitFor();
  await expect.poll(() => rows().count(), PATIENT).toBe(2);
  expect(await rows().first().innerText()).toContain('Avec la zibeline');
  await dialog().getByText('Aucune différence : le texte est celui de cette version.').waitFor();
  expect(await faults(page)).toEqual([]);
  await close();
});

test('H8, H11: F7 goes from one difference to the next; one passage is put back, and undone where it was done', async () => {
  await text().click();
  await page.keyboard.press('Control+End');
  for (let n = 0; n < 'traverse le pont.'.length; n++) await page.keyboard.press('Backspace');
  await page.keyboard.type('longe la rivière.');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Un début neuf. ');
  await saved(page);
  await open();
  await rows().filter({ hasText: 'Avec la zibeline' }).click();
  await expect.poll(() => differences().count(), PATIENT).toBe(2);
  await page.keyboard.press('F7');
  expect(await hasFocus(differences().nth(0))).toBe(true);
  await page.keyboard.press('F7');
  expect(await hasFocus(differences().nth(1))).toBe(true);
  expect(await differences().nth(1).locator('del').innerText()).toContain('traverse le pont');
  expect(await differences().nth(1).locator('ins').innerText()).toContain('longe la rivière');
  await launched.capture('versions-differences');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await hasFocus(differences().nth(1).getByRole('button', { name: 'Rétablir ce passage' }))).toBe(
    true,
  );
  await page.keyboard.press('Enter');
  await status().getByText('Le passage est rétabli.').waitFor();
  await expect.poll(() => differences().count(), PATIENT).toBe(1);
  await expect.poll(() => hasFocus(differences().first()), PATIENT).toBe(true);
  await tabTo(page, status().getByRole('button', { name: 'Annuler' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await status().getByText('C’est annulé.').waitFor();
  await expect.poll(() => differences().count(), PATIENT).toBe(2);
  await close();
  await expect.poll(() => text().innerText(), PATIENT).toContain('La zibeline longe la rivière.');
});

test('H3, H11: the whole text is put back in the open editor, what was there stays in the list, Ctrl+Z in the text brings it back', async () => {
  await open();
  await rows().filter({ hasText: 'Avec la zibeline' }).click();
  await expect.poll(() => differences().count(), PATIENT).toBe(2);
  const before = await rows().count();
  await tabTo(page, dialog().getByRole('button', { name: 'Rétablir tout le texte' }));
  await page.keyboard.press('Enter');
  await status().getByText('Le texte est rétabli.').waitFor();
  await expect.poll(() => rows().count(), PATIENT).toBeGreaterThanOrEqual(before);
  await expect
    .poll(() => hasFocus(dialog().getByRole('region', { name: 'Différences dans le texte' })), PATIENT)
    .toBe(true);
  await launched.capture('versions-retabli');
  await close();
  await expect.poll(() => text().innerText(), PATIENT).toContain('La zibeline traverse le pont.');
  expect(await text().innerText()).not.toContain('Un début neuf.');
  await text().click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => text().innerText(), PATIENT).toContain('La zibeline longe la rivière.');
  expect(await text().innerText()).toContain('Un début neuf.');
});

test('H10: a version is renamed and taken out, arrows move in the list, the filter shows those with a name', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('versions de ce');
  await page.keyboard.press('Enter');
  await dialog().waitFor();
  await expect.poll(() => rows().count(), PATIENT).toBeGreaterThan(1);
  await rows().first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await hasFocus(rows().nth(1))).toBe(true);
  expect(await rows().nth(1).getAttribute('aria-current')).toBe('true');
  await dialog().getByText('Seulement celles que j’ai nommées').click();
  await expect.poll(() => rows().count(), PATIENT).toBe(1);
  await rows().first().click();
  await dialog().getByRole('button', { name: 'Nommer…' }).click();
  await dialog().getByLabel('Nom de la version choisie').fill('Avant Maud');
  await page.keyboard.press('Enter');
  await expect.poll(() => rows().first().innerText(), PATIENT).toContain('Avant Maud');
  await dialog().getByRole('button', { name: 'Retirer de la liste' }).click();
  await status().getByText('Version retirée de la liste.').waitFor();
  await dialog().getByText('Aucune n’a de nom.').waitFor();
  await status().getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(() => rows().first().innerText(), PATIENT).toContain('Avant Maud');
});

test('H7, H14: the journal says the day and the compétence, what it counts, and is saved as a table', async () => {
  await dialog().getByRole('tab', { name: 'Journal d’écriture' }).click();
  await dialog().getByRole('table', { name: 'Par compétence' }).waitFor();
  await dialog()
    .getByText(/Le journal ne dit pas qui écrivait/)
    .waitFor();
  await launched.capture('versions-journal');
  expect(await faults(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Enregistrer en tableau (CSV)…' }).click();
  await dialog().getByText('Tableau enregistré : journal.csv.').waitFor();
  const lines = readFileSync(csv, 'utf8').split('\r\n');
  expect(lines[0]).toBe('\uFEFFJour;Compétence;minutes;Mots ajoutés;Mots retirés');
  expect(lines[1]).toMatch(/^\d{4}-\d\d-\d\d;.*compétence \d\s: /);
  await close();
});

test('in the dark, and at twice the size, everything can be read and reached', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await open();
  await rows().filter({ hasText: 'Avant Maud' }).click();
  await expect.poll(() => differences().count(), PATIENT).toBe(2);
  await launched.capture('versions-sombre');
  expect(await faults(page)).toEqual([]);
  await close();
  for (let n = 0; n < 10; n++) await page.keyboard.press('Control+Equal');
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await open();
  await rows().filter({ hasText: 'Avant Maud' }).click();
  await expect.poll(() => differences().count(), PATIENT).toBe(2);
  await launched.capture('versions-200');
  expect(await faults(page)).toEqual([]);
  const wide = await dialog().evaluate((e) => e.scrollWidth - e.clientWidth);
  expect(wide).toBeLessThanOrEqual(1);
  await page.keyboard.press('F7');
  await launched.capture('versions-200-difference');
  await close();
});
