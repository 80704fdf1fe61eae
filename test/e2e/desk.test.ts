// The desk in the real window: writing, citing, ordering proofs, closing at any moment; all is there again.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';

/** The window may be slow to come on a machine that does something else. */
const PATIENT = { timeout: 20_000 };
const SIZE = { width: 1280, height: 800 };

const openSample = async (page: Page): Promise<void> => {
  await page.locator('.home-sample').first().getByRole('button').click();
  await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
};
const text = (page: Page) => page.locator('.ed-content').first();
const saved = async (page: Page): Promise<void> => {
  await page.locator('.saved', { hasText: 'Enregistré à' }).waitFor();
};

describe('the desk', () => {
  const dataDir = temporaryFolder();
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp({ dataDir, size: SIZE });
    await openSample(launched.page);
  });
  afterAll(() => launched[Symbol.asyncDispose]());

  test('E3, E6: what is typed is written the French way and saved without being asked', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+5');
    await text(page).waitFor();
    await launched.capture('desk-redaction');
    await page.getByRole('button', { name: 'Raconter une autre situation' }).click();
    await page.locator('.red-title textarea:focus').waitFor();
    await page.keyboard.type('Reprendre un flux muet');
    const added = page.locator('.red-situation').last();
    await added.locator('.ed-content').click();
    await page.keyboard.type('On me dit "trop tard" !');
    await page.locator('.saved', { hasText: 'Enregistré à' }).waitFor();
    expect(await added.locator('.ed-content').innerText()).toContain(
      'On me dit «\u00A0trop tard\u00A0»\u202F!',
    );
  });

  test('E5: a proof is cited from the keyboard, an element is said, the guide follows', async () => {
    const { page } = launched;
    const added = page.locator('.red-situation').last();
    await page.keyboard.press('Control+Shift+p');
    await page.getByRole('dialog', { name: 'Citer une preuve' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await added.locator('.ed-cite').waitFor();
    expect(await added.locator('.ed-cite').innerText()).toMatch(/^preuve \d+$/);
    await page.keyboard.press('Control+Shift+e');
    await page.getByRole('menuitemradio', { name: 'autonomie' }).click();
    await added.locator('[data-element=autonomie]').waitFor();
    await launched.capture('desk-citation');
  });

  test('E8: the timeline draws the experiences of the sample, each opens its own', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+2');
    await page.locator('.exp-bar').last().waitFor();
    await page.locator('.exp-bar').last().click();
    const name = await page.locator('.exp-bar[aria-current] span').innerText();
    expect(await page.getByLabel('Intitulé').inputValue()).toBe(name);
    await launched.capture('desk-experiences');
  });

  test('E9: a proof is placed after another, and the numbers follow', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+3');
    const names = () => page.locator('.pre-name').allInnerTexts();
    await page.locator('.pre-item').first().waitFor();
    await launched.capture('desk-preuves');
    const [first, second] = await names();
    await page.locator('.pre-item').first().click();
    await page.getByRole('button', { name: 'Placer après' }).click();
    await expect.poll(async () => (await names()).slice(0, 2), PATIENT).toEqual([second, first]);
    expect(await page.locator('.pre-form h2 .pre-n').innerText()).toBe('2');
    await page.getByRole('button', { name: 'Placer avant' }).click();
    await expect.poll(async () => (await names()).slice(0, 2), PATIENT).toEqual([first, second]);
    await saved(page);
  });

  test('a file chosen becomes a proof, shown, with what it still lacks', async () => {
    const { page } = launched;
    const [file] = await page.locator('input[type=file][multiple]').all();
    await file?.setInputFiles(join(import.meta.dirname, '../../resources/samples/RNCP38822/livret.json'));
    await page.locator('.pre-notice', { hasText: '1 preuve ajoutée' }).waitFor();
    expect(await page.getByLabel('Légende').inputValue()).toBe('Livret');
    await page.getByRole('button', { name: 'Retirer cette preuve' }).click();
    await page.locator('.pre-notice', { hasText: 'est retirée' }).waitFor();
    expect(launched.problems).toEqual([]);
  });
});

describe('a livret begun from nothing', () => {
  const dataDir = temporaryFolder();
  const file = join(temporaryFolder(), 'Le mien.livret');
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp({ dataDir, size: SIZE, dialogs: { 'nouveau-livret': [file] } });
    const { page } = launched;
    await page.locator('.etiquette').getByRole('button').click();
    await page.keyboard.type('ingen logi');
    await page.getByRole('option', { name: 'Expert en ingénierie logicielle' }).click();
    await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
  });
  afterAll(() => launched[Symbol.asyncDispose]());

  test('E7: closed in the middle of a word, reopened, the word is there', async () => {
    await launched.page.keyboard.press('Control+5');
    await launched.page.getByRole('button', { name: 'Raconter une situation' }).click();
    await launched.page.locator('.red-title textarea:focus').waitFor();
    await launched.page.keyboard.type('Reprendre un flux muet');
    await text(launched.page).click();
    await launched.page.keyboard.type('Je commence par le dernier mot');
    // At once: the clock of the text has not run out.
    await launched.close();
    launched = await launchApp({ dataDir, size: SIZE });
    await launched.page.getByRole('button', { name: 'Reprendre' }).click();
    await launched.page.getByRole('heading', { level: 1 }).waitFor();
    await launched.page.keyboard.press('Control+5');
    await expect.poll(() => text(launched.page).innerText(), PATIENT).toContain('le dernier mot');
    expect(await launched.page.locator('.red-situation').getAttribute('aria-label')).toBe(
      'Reprendre un flux muet',
    );
  });

  test('E12: a situation is removed with its text, and one undo brings both back', async () => {
    const { page } = launched;
    await page
      .locator('.red-situation')
      .last()
      .getByRole('button', { name: /^Actions sur/ })
      .click();
    await page.getByRole('menuitem', { name: 'Retirer la situation' }).click();
    await page.locator('.red-notice').waitFor();
    expect(await page.locator('.red-situation').count()).toBe(0);
    await page.locator('.red-notice').getByRole('button', { name: 'Annuler' }).click();
    await expect
      .poll(() => page.locator('.red-situation').last().locator('.ed-content').innerText(), PATIENT)
      .toContain('dernier mot');
  });
});
