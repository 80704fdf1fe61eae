// Ctrl+F in the open text, the palette, and undo on each screen, in the real window and with the keyboard.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, STEPS, saved } from './pages/journey-page.ts';
import { hasFocus } from './pages/keys.ts';

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

const text = () => page.locator('.ed-content').first();
const bar = () => page.getByRole('search', { name: 'Chercher dans ce texte' });

test('X9: Ctrl+F finds in the text without accents, goes on, replaces, and the text undoes it', async () => {
  await goToStep(page, 'Rédaction');
  await text().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Un zèbre, puis deux zèbres. ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Zèb');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('re seul.');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  await bar().waitFor();
  await page.keyboard.type('zebre');
  await bar().getByText('1 sur 3').waitFor();
  expect(await page.locator('.ed-hit-at').innerText()).toBe('zèbre');
  await page.keyboard.press('Enter');
  await bar().getByText('2 sur 3').waitFor();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await bar().getByText('3 sur 3').waitFor();
  await launched.capture('chercher-ici');
  expect(await faults(page)).toEqual([]);
  await bar().getByRole('textbox', { name: 'Remplacer par' }).focus();
  await page.keyboard.type('âne');
  await bar().getByRole('button', { name: 'Tout remplacer' }).press('Enter');
  await bar().getByText('3 passages remplacés').waitFor();
  expect(await text().innerText()).toContain('Un âne, puis deux ânes. Âne seul.');
  expect(await text().locator('strong', { hasText: 'Âne' }).count()).toBe(1);
  await page.keyboard.press('Escape');
  await bar().waitFor({ state: 'detached' });
  await expect.poll(() => hasFocus(text()), PATIENT).toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(() => text().innerText(), PATIENT).toContain('Un zèbre, puis deux zèbres. Zèbre seul.');
  await saved(page);
});

test('the palette finds the search, the page alone, a situation and a part of the oral', async () => {
  const palette = page.getByRole('dialog', { name: 'Chercher ou lancer' });
  for (const [words, name] of [
    ['chercher remplacer', /^Chercher et remplacer dans tout le livret/],
    ['page seule', /^Page seule/],
    ['patients creneau', /^Deux patients, un créneau/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await palette.waitFor();
    await page.keyboard.type(words);
    await palette.getByRole('menuitem', { name }).first().waitFor();
    // The first one empties the field.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await palette.waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Control+Shift+l');
  await page.locator('.red-no-left.red-no-right').waitFor();
  await page.keyboard.press('Control+Shift+l');
});

test('L14: on each screen Ctrl+Z undoes the last change of the livret and says what', async () => {
  await goToStep(page, 'Expériences');
  await page.getByRole('button', { name: 'Ajouter une structure' }).click();
  await page.getByLabel('Nom').waitFor();
  await saved(page);
  for (const step of STEPS) {
    await goToStep(page, step);
    await page.locator('#page').focus();
    await page.keyboard.press('Control+z');
    await page
      .locator('.topbar')
      .getByText(/^Annulé\s: /u)
      .waitFor();
    await page.keyboard.press('Control+Shift+z');
    await page
      .locator('.topbar')
      .getByText(/^Rétabli\s: /u)
      .waitFor();
  }
  expect(launched.problems).toEqual([]);
});
