// The register of names in the real window: what is proposed, entered, kept, changed, taken out; and the export that obeys.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';

const folder = temporaryFolder();
const cache = join(folder, 'pseudonymes.docx');
const vrai = join(folder, 'vrais-noms.docx');
let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({
    size: { width: 1280, height: 900 },
    dialogs: { 'fichier-docx': [cache, vrai] },
  });
  page = launched.page;
  page.setDefaultTimeout(10_000);
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => launched[Symbol.asyncDispose]());

const dialog = () => page.getByRole('dialog', { name: 'Noms et pseudonymes' });
const open = async (): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('noms et pseudonymes');
  await page.getByRole('menuitem', { name: /^Noms et pseudonymes/ }).waitFor();
  await page.keyboard.press('Enter');
  await dialog().waitFor();
};
const entry = (nom: string) => dialog().getByRole('group', { name: `Nom ${nom}` });

test('P9: names that were forgotten are proposed; one is replaced, one is kept, and both are undone by a word', async () => {
  await goToStep(page, 'Dossier');
  await open();
  await dialog().getByRole('button', { name: 'Remplacer Atelier Septentrion' }).waitFor();
  await launched.capture('noms-propositions');
  expect(await faults(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Remplacer Atelier Septentrion' }).click();
  await entry('Atelier Septentrion').waitFor();
  expect(await entry('Atelier Septentrion').getByRole('textbox', { name: 'Pseudonyme' }).inputValue()).toBe(
    'entreprise A',
  );
  await entry('Atelier Septentrion')
    .getByText(/vu à \d+ endroits/)
    .waitFor();
  await dialog().getByRole('button', { name: 'Garder tel quel : La Voix des pages' }).click();
  const kept = entry('La Voix des pages').getByRole('checkbox', { name: 'Remplacer dans les documents' });
  await kept.waitFor();
  expect(await kept.isChecked()).toBe(false);
  await dialog().locator('.noms-said').getByRole('button', { name: 'Annuler' }).click();
  await entry('La Voix des pages').waitFor({ state: 'detached' });
  await dialog().getByRole('button', { name: 'Garder tel quel : La Voix des pages' }).waitFor();
});

test('P8: from the keyboard, a name is entered, given other spellings, renamed, and one already there is refused', async () => {
  const nouveau = dialog().getByRole('textbox', { name: 'Ajouter un nom' });
  await nouveau.focus();
  await page.keyboard.type('Régie des eaux du Val d’Aulne');
  await page.keyboard.press('Enter');
  const regie = entry('Régie des eaux du Val d’Aulne');
  await regie.waitFor();
  expect(await regie.getByRole('textbox', { name: 'Pseudonyme' }).inputValue()).toBe('personne B');
  await regie.getByRole('textbox', { name: 'Pseudonyme' }).fill('le syndicat des eaux');
  await regie.getByRole('textbox', { name: /S’écrit aussi/ }).fill('la Régie, REVA');
  await page.keyboard.press('Tab');
  await regie.getByText(/Le jury lira/).waitFor();
  await expect.poll(() => regie.locator('.noms-preview').innerText()).toContain('le syndicat des eaux');
  await nouveau.focus();
  await page.keyboard.type('atelier septentrion');
  await dialog().getByText('Ce nom est déjà dans le registre.').waitFor();
  await nouveau.fill('');
  await launched.capture('noms-registre');
  expect(await faults(page)).toEqual([]);
});

test('P10: a name selected in a text goes to the register from its menu, by the keyboard', async () => {
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await launched.app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      this.items.find(({ label }) => label === 'Remplacer ce nom dans les documents…')?.click();
    };
  });
  await goToStep(page, 'Rédaction');
  const text = page.locator('.ed-content').first();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Ghislain Vauquelin');
  for (let n = 0; n < 'Ghislain Vauquelin'.length; n += 1) await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+F10');
  await dialog().waitFor();
  const nouveau = dialog().getByRole('textbox', { name: 'Ajouter un nom' });
  expect(await nouveau.inputValue()).toBe('Ghislain Vauquelin');
  await expect.poll(() => nouveau.evaluate((field) => field === document.activeElement)).toBe(true);
  await launched.capture('noms-selection');
  await page.keyboard.press('Enter');
  await entry('Ghislain Vauquelin').waitFor();
  // Taken out again; opened by its own command, the window offers nothing.
  await entry('Ghislain Vauquelin').getByRole('button', { name: 'Retirer Ghislain Vauquelin' }).click();
  await entry('Ghislain Vauquelin').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await open();
  expect(await nouveau.inputValue()).toBe('');
});

test('at twice the size, in the dark, everything is reached', async () => {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await launched.capture('noms-200-sombre');
  const name = entry('Atelier Septentrion').getByRole('button', { name: 'Retirer Atelier Septentrion' });
  await name.scrollIntoViewIfNeeded();
  expect(await name.isVisible()).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    delete document.documentElement.dataset.theme;
  });
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await saved(page);
});

const mots = (file: string): string =>
  Object.entries(unzipSync(readFileSync(file)))
    .filter(([nom]) => nom.endsWith('.xml'))
    .map(([, octets]) => strFromU8(octets))
    .join(' ');

test('P1: an export says the pseudonyms; for one export, the real names', async () => {
  for (const reels of [false, true]) {
    await page.keyboard.press('Control+e');
    const exporter = page.getByRole('dialog');
    await exporter.getByText('Les pseudonymes du registre (2 noms)').waitFor();
    if (!reels) {
      await launched.capture('noms-export');
      expect(await faults(page)).toEqual([]);
    } else await exporter.getByText('Les vrais noms, pour cet export').click();
    await exporter.getByRole('button', { name: /^Choisir l’endroit|quand même/ }).click();
    await page.getByRole('button', { name: 'Montrer dans le dossier' }).waitFor();
    await exporter.getByRole('button', { name: /Fermer/ }).click();
    await exporter.waitFor({ state: 'detached' });
  }
  expect([mots(cache).includes('Septentrion'), mots(vrai).includes('Septentrion')]).toEqual([false, true]);
  expect(mots(cache)).toContain('entreprise A');
  expect(launched.problems).toEqual([]);
});
