// The interview in the real window, with the keyboard and nothing else: asked, answered, left, found in the text, undone.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LivretBridge } from '#shared/contract/bridge.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { openSample, saved } from './pages/journey-page.ts';
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
  await page.keyboard.press('Control+5');
  await page.locator('.ed-content').first().waitFor();
});
afterAll(() => launched[Symbol.asyncDispose]());

const dialog = () => page.getByRole('dialog', { name: 'Une question à la fois' });
const field = () => dialog().getByRole('textbox').first();
const question = () => page.locator('.expl-question').innerText();
const rank = () => page.locator('.expl-rank').innerText();
const text = () => page.locator('.ed-content').first();
const go = async (keys: string): Promise<void> => {
  const before = await rank();
  await page.keyboard.press(keys);
  await expect
    .poll(async () => (await page.locator('.expl-rank').count()) === 0 || (await rank()) !== before, PATIENT)
    .toBe(true);
};
const isOpen = async (): Promise<void> => {
  await dialog().waitFor();
  await page.locator('.expl-question').waitFor();
};
const speak = (langue: 'fr' | 'en') =>
  page.evaluate(
    (to) => (window as unknown as { livret: LivretBridge }).livret.call('reglages.ecrire', { langue: to }),
    langue,
  );
const left = () => dialog().waitFor({ state: 'detached' });

test('G11, G13: on a situation that is told, what the text says is shown, and every question is in reach', async () => {
  await page.keyboard.press('Control+Shift+D');
  await isOpen();
  await launched.capture('explicitation-situation-racontee');
  expect(await page.locator('.expl-step').count()).toBeGreaterThan(9);
  expect(await page.locator('.expl-step[data-said]').count()).toBeGreaterThan(0);
  const said = page.locator('.expl-step[data-said]').first();
  await tabTo(page, said);
  await page.keyboard.press('Enter');
  await page.locator('.expl-already').waitFor();
  await launched.capture('explicitation-deja');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await left();
});

test('G14, G17: a new situation is told with the keyboard, question by question, and read in the desk', async () => {
  for (let n = 0; n < 5 && (await page.locator('.red-begin').count()) === 0; n++) {
    const actions = page
      .locator('.red-situation')
      .first()
      .getByRole('button', { name: /^Actions sur/ });
    await tabTo(page, actions);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Retirer la situation' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.locator('.red-notice').waitFor();
  }
  await launched.capture('explicitation-depart');
  await tabTo(page, page.locator('.red-begin').getByRole('button', { name: /une à une/ }));
  await page.keyboard.press('Enter');
  await isOpen();
  expect(await question()).toMatch(/^De quelle situation/);
  expect(await hasFocus(field())).toBe(true);
  await page.keyboard.type('La nuit où le site est tombé');
  await launched.capture('explicitation-titre');
  await go('Control+Enter');
  expect(await question()).toMatch(/^Où était-ce/);
  expect(await hasFocus(field())).toBe(true);
  await page.keyboard.type('En mars 2024, chez un hébergeur de Brest.');
  await go('Control+Enter');
  await go('Control+Enter');
  await page.keyboard.type('J’ai d’abord lu les journaux.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Puis j’ai isolé la machine.');
  await go('Alt+ArrowUp');
  await page.keyboard.type('J’étais seule d’astreinte.');
  await launched.capture('explicitation-question');
  expect(await faults(page)).toEqual([]);
  await go('Alt+ArrowDown');
  expect(await field().inputValue()).toBe('J’ai d’abord lu les journaux.\nPuis j’ai isolé la machine.');
  await page.keyboard.press('Escape');
  await left();
  await expect
    .poll(() => text().locator('p').allInnerTexts(), PATIENT)
    .toEqual([
      'En mars 2024, chez un hébergeur de Brest.',
      'J’étais seule d’astreinte.',
      'J’ai d’abord lu les journaux.',
      'Puis j’ai isolé la machine.',
    ]);
  expect(await page.locator('.red-title textarea').first().inputValue()).toBe('La nuit où le site est tombé');
  await launched.capture('explicitation-brouillon');
});

test('G16: somebody else takes notes: their words say so, in the field and in the text', async () => {
  await page.keyboard.press('Control+Shift+D');
  await isOpen();
  const other = page.getByRole('checkbox', { name: /Quelqu’un note/ });
  await tabTo(page, other);
  await page.keyboard.press('Space');
  await tabTo(page, page.getByLabel('Qui note'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Mme Duval');
  await tabTo(page, field(), 'Shift+Tab');
  await page.keyboard.type('Elle lisait les journaux avec un outil maison.');
  await page.getByText('Noté par Mme Duval. À récrire avec mes mots.').waitFor();
  await launched.capture('explicitation-plume');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await left();
  await expect
    .poll(() => text().innerText(), PATIENT)
    .toContain('Dit en entretien, noté par Mme Duval\u00A0: Elle lisait');
  expect(await text().locator('em', { hasText: 'Dit en entretien' }).count()).toBe(1);
});

test('G15: coming back finds each answer in its field, and the round ends on what is left', async () => {
  await page.keyboard.press('Control+Shift+D');
  await isOpen();
  for (let n = 0; n < 20 && (await page.locator('.expl-left').count()) === 0; n++) {
    await page.keyboard.press('Control+Shift+Enter');
    await page.waitForTimeout(150);
  }
  await page.locator('.expl-left').waitFor();
  expect(await question()).toMatch(/réponses sont dans votre texte/);
  await launched.capture('explicitation-fin');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Alt+ArrowUp');
  await page.locator('.expl-rank').waitFor();
  await page.keyboard.press('Escape');
  await left();
});

test('G18: one undo in the text takes a whole sitting back, and gives it again', async () => {
  await page.keyboard.press('Control+Shift+D');
  await isOpen();
  await page.keyboard.type('Un premier mot.');
  await go('Control+Enter');
  await page.keyboard.type('Un second mot.');
  await page.keyboard.press('Escape');
  await left();
  await expect.poll(() => text().innerText(), PATIENT).toContain('Un second mot.');
  await tabTo(page, text());
  await page.keyboard.press('Control+z');
  await expect.poll(() => text().innerText(), PATIENT).not.toContain('mot.');
  expect(await text().innerText()).toContain('J’étais seule d’astreinte.');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => text().innerText(), PATIENT).toContain('Un premier mot.');
  await saved(page);
});

test('G21: answers are typed the French way, and one undo in the field gives back what was typed', async () => {
  await page.keyboard.press('Control+Shift+D');
  await isOpen();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(`L'équipe m'a dit "non"! Puis "oui".`);
  expect(await field().inputValue()).toBe(
    'L’équipe m’a dit «\u00A0non\u00A0»\u202F! Puis «\u00A0oui\u00A0».',
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.type("C'");
  await page.keyboard.press('Control+z');
  expect(await field().inputValue()).toBe("C'");
  await page.keyboard.press('Escape');
  await left();
});

test('in English, every word of the interview is English but the questions of the fiche', async () => {
  await speak('en');
  await page.reload();
  await page.locator('.ed-content, .journey').first().waitFor();
  await page.keyboard.press('Control+5');
  await page.locator('.ed-content').first().waitFor();
  await page.keyboard.press('Control+Shift+D');
  await page.getByRole('dialog', { name: 'One question at a time' }).waitFor();
  await page.locator('.expl-question').waitFor();
  await launched.capture('explicitation-anglais');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await speak('fr');
  await page.reload();
  await page.locator('.journey').first().waitFor();
  await page.keyboard.press('Control+5');
  await page.locator('.ed-content').first().waitFor();
});

test('text at 200 % in the dark, and the palette, reach everything', async () => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('questions une');
  await page.getByRole('menuitem', { name: /une à une/ }).waitFor();
  await page.keyboard.press('Enter');
  await isOpen();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await page.setViewportSize({ width: 1000, height: 700 }).catch(() => undefined);
  await page.waitForTimeout(200);
  await launched.capture('explicitation-200-sombre');
  const wide = await page.locator('.expl').evaluate((e) => e.scrollWidth - e.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await tabTo(page, page.locator('.expl-step').last());
  await launched.capture('explicitation-200-sombre-bas');
  await page.keyboard.press('Escape');
  await left();
  expect(launched.problems).toEqual([]);
});
