// Search and replace across the livret, in the real window, with the keyboard: found, gone to, replaced, undone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';
import { hasFocus, tabTo } from './pages/keys.ts';

const PATIENT = { timeout: 8_000 };
let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 } });
  page = launched.page;
  page.setDefaultTimeout(PATIENT.timeout);
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => launched[Symbol.asyncDispose]());

const dialog = () => page.getByRole('dialog', { name: 'Chercher et remplacer' });
const field = () => page.getByLabel('Chercher dans tout le livret');
const hits = () => page.locator('.rech-hit');
const selection = (): Promise<string> =>
  page.evaluate(() => {
    const e = document.activeElement;
    return e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement
      ? e.value.slice(e.selectionStart ?? 0, e.selectionEnd ?? 0)
      : String(getSelection());
  });
const text = () => page.locator('.ed-content').first();
const total = async (): Promise<number> =>
  Number.parseInt((await page.locator('.rech-status p').last().innerText()).replace(/\s/gu, ''), 10);

test('X1: words typed in the open text and not yet saved are found, and Enter selects them in their place', async () => {
  await goToStep(page, 'Rédaction');
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Le zèbre de cœur dort. ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Zèb');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('re encore.');
  await page.keyboard.press('Control+Shift+f');
  await dialog().waitFor();
  await page.keyboard.type('zebre');
  await expect.poll(() => hits().count(), PATIENT).toBe(2);
  expect(await hits().first().innerText()).toContain('Le zèbre de cœur dort.');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(selection, PATIENT).toBe('Zèbre');
});

test('X10: F3 and Shift+F3 go from one passage to the other without the dialog, and round', async () => {
  await page.keyboard.press('F3');
  await expect.poll(selection, PATIENT).toBe('zèbre');
  await page.keyboard.press('Shift+F3');
  await expect.poll(selection, PATIENT).toBe('Zèbre');
});

test('X4, X5, X7: replaced everywhere with the keyboard, shown before; one undo in the text brings all back', async () => {
  await page.keyboard.press('Control+Shift+f');
  await dialog().waitFor();
  await expect.poll(() => field().inputValue()).toBe('Zèbre');
  await field().fill('zebre');
  await page.keyboard.press('Tab');
  await page.keyboard.type("l'âne");
  await expect.poll(() => page.locator('.rech-hit ins').allInnerTexts(), PATIENT).toEqual(['l’âne', 'L’âne']);
  await launched.capture('recherche-apercu');
  expect(await faults(page)).toEqual([]);
  const replaceAll = page.getByRole('button', { name: 'Tout remplacer (2)' });
  await tabTo(page, replaceAll);
  await page.keyboard.press('Enter');
  await page.getByText('2 passages remplacés.').waitFor();
  await launched.capture('recherche-remplace');
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await expect.poll(() => text().innerText(), PATIENT).toContain('Le l’âne de cœur dort. L’âne encore.');
  expect(await text().locator('strong', { hasText: 'L’âne' }).count()).toBe(1);
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+z');
  await page.getByText('Annulé : Remplacer « zebre » par « l’âne » (2 fois)').waitFor();
  await expect.poll(() => text().innerText(), PATIENT).toContain('Le zèbre de cœur dort. Zèbre encore.');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => text().innerText(), PATIENT).toContain('L’âne encore.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => text().innerText(), PATIENT).toContain('Zèbre encore.');
  // Past the replacement, the text has its own undo again.
  await page.keyboard.press('Control+z');
  await expect.poll(() => text().innerText(), PATIENT).not.toContain('re encore.');
});

test('X7: what is typed after a replacement stays when it is undone from elsewhere', async () => {
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Un tigre de cœur dort.');
  await saved(page);
  await page.keyboard.press('Control+Shift+f');
  await field().fill('tigre de coeur');
  await page.getByLabel('Remplacer par').fill('lion');
  await page.getByRole('button', { name: 'Tout remplacer (1)' }).click();
  await page.getByText('1 passage remplacé.').waitFor();
  await page.keyboard.press('Escape');
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Fin.');
  await saved(page);
  await goToStep(page, 'Mon projet');
  await page.keyboard.press('Control+z');
  await page.getByText('Annulé : Remplacer « tigre de coeur » par « lion » (1 fois)').waitFor();
  await goToStep(page, 'Rédaction');
  await expect.poll(() => text().innerText(), PATIENT).toContain('Un tigre de cœur dort. Fin.');
});

test('each place leads to its screen, where the words are selected', async () => {
  await page.keyboard.press('Control+Shift+f');
  await field().fill('le');
  await expect.poll(() => page.locator('.rech-place').count(), PATIENT).toBeGreaterThan(10);
  await launched.capture('recherche-partout');
  const names = await page.locator('.rech-place h3').allInnerTexts();
  for (const start of [
    'Expérience',
    'Structure',
    'Preuve',
    'BC01, compétence',
    'BC01, livrable',
    'Soutenance',
  ]) {
    if (!(await dialog().isVisible())) await page.keyboard.press('Control+Shift+f');
    await field().fill('le');
    const rank = names.findIndex((name) => name.startsWith(start));
    if (rank < 0) throw new Error(`no place begins with ${start} in ${names.join(' | ')}`);
    const place = page.locator('.rech-place').nth(rank);
    await place.locator('.rech-hit').first().click();
    await dialog().waitFor({ state: 'detached' });
    await expect.poll(selection, PATIENT).toMatch(/^l[eéèê]$/iu);
  }
});

test('one passage is replaced, the focus stays in the list, and the dialog undoes it', async () => {
  await page.keyboard.press('Control+Shift+f');
  await field().fill('le');
  await page.getByLabel('Remplacer par').fill('LA');
  await expect.poll(() => page.locator('.rech-hit ins').count(), PATIENT).toBeGreaterThan(5);
  const before = await total();
  await field().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await hasFocus(page.getByRole('button', { name: /^Remplacer ce passage/ }).first())).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('1 passage remplacé.').waitFor();
  await expect.poll(total, PATIENT).toBe(before - 1);
  await expect.poll(() => hasFocus(dialog()), PATIENT).toBe(true);
  await dialog().getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(total, PATIENT).toBe(before);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await launched.capture('recherche-200-sombre');
  expect(launched.problems).toEqual([]);
});

test('X10: F3 comes back to the passages from another screen', async () => {
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await goToStep(page, 'Rédaction');
  await page.keyboard.press('Control+Shift+f');
  await dialog().waitFor();
  await field().fill('postgresql');
  await expect.poll(() => hits().count(), PATIENT).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await goToStep(page, 'Preuves');
  await page.keyboard.press('F3');
  await expect.poll(async () => (await selection()).toLowerCase(), PATIENT).toBe('postgresql');
  expect(await dialog().count()).toBe(0);
});
