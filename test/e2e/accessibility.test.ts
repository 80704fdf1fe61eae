// WCAG 2.2 AA, read by axe on every screen, dialog and menu, in both themes and in high contrast: it finds nothing.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, STEPS } from './pages/journey-page.ts';

const SIZE = { width: 1280, height: 800 };

const still = (page: Page): Promise<void> => page.emulateMedia({ reducedMotion: 'reduce' });
const none = async (page: Page): Promise<void> => expect(await faults(page)).toEqual([]);
const dialog = async (page: Page, keys: string, name: string | RegExp): Promise<void> => {
  await page.keyboard.press(keys);
  await page.getByRole('dialog', { name }).waitFor();
  await none(page);
};
const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator('.veil').waitFor({ state: 'detached' });
};

describe('a livret begun from nothing', () => {
  const file = join(temporaryFolder(), 'Le mien.livret');
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp({ size: SIZE, dialogs: { 'nouveau-livret': [file] } });
    page = launched.page;
    await still(page);
  });
  afterAll(() => launched[Symbol.asyncDispose]());

  test('the home screen of a first start', async () => {
    await page.locator('.home-sample').first().waitFor();
    await none(page);
  });

  test('the choice of a fiche, then of its blocs', async () => {
    await page.locator('.etiquette').getByRole('button').click();
    await page.getByRole('searchbox').waitFor();
    await none(page);
    await page.keyboard.type('rien de tel');
    await page.waitForTimeout(300);
    await none(page);
    await page.getByRole('searchbox').fill('ingen logi');
    await page.getByRole('option', { name: 'Expert en ingénierie logicielle' }).click();
    await page.getByText('Il manquera un bloc parmi BC03 ou BC04.').waitFor();
    await none(page);
    await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
  });

  test.each(STEPS)('%s, still empty', async (step) => {
    await goToStep(page, step);
    await none(page);
  });

  test('the home screen with a livret', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('accueil');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Reprendre' }).waitFor();
    await none(page);
  });
});

describe('a livret written as a good candidate would', () => {
  const exported = join(temporaryFolder(), 'dossier.docx');
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp({ size: SIZE, dialogs: { 'fichier-docx': [exported] } });
    page = launched.page;
    await still(page);
    await openSample(page, 'Expert en architecture et développement logiciel');
  });
  // What a fault left open must not stand in the way of the next test.
  afterEach(() => page.keyboard.press('Escape'));
  afterAll(() => launched[Symbol.asyncDispose]());

  test.each(STEPS)('%s', async (step) => {
    await goToStep(page, step);
    await page.waitForLoadState('networkidle');
    await none(page);
  });

  test('the tabs of Mon projet, Rédaction and Dossier', async () => {
    for (const step of ['Mon projet', 'Rédaction', 'Dossier'] as const) {
      await goToStep(page, step);
      const tabs = page.getByRole('tab');
      for (let n = 0; n < (await tabs.count()); n++) {
        await tabs.nth(n).click();
        await page.getByRole('tabpanel').first().waitFor();
        await none(page);
      }
    }
  });

  test('a held bloc and the source of a sentence, on Mon projet', async () => {
    await goToStep(page, 'Mon projet');
    await page.getByRole('button', { name: /déjà/ }).first().click();
    await page.getByRole('dialog').waitFor();
    await none(page);
    await leave(page);
    await page
      .getByRole('button', { name: /voir dans la page$/ })
      .first()
      .click();
    await page.getByRole('dialog').waitFor();
    await none(page);
    await leave(page);
  });

  test('the menus of a text, the choice of a proof, the place of a situation', async () => {
    await goToStep(page, 'Rédaction');
    const text = page.locator('.ed-content').first();
    await text.click();
    await dialog(page, 'Control+Shift+p', 'Citer une preuve');
    await leave(page);
    await text.click();
    await page.keyboard.press('Control+Shift+e');
    await page.getByRole('menu').waitFor();
    await none(page);
    await page.keyboard.press('Escape');
    await page
      .getByRole('button', { name: /^Actions sur/ })
      .first()
      .click();
    await page.getByRole('menu').waitFor();
    await none(page);
    await page.getByRole('menuitem', { name: 'Déplacer vers une autre compétence…' }).click();
    await page.getByRole('dialog').waitFor();
    await none(page);
    await leave(page);
  });

  test('a situation created from the cartographie', async () => {
    await goToStep(page, 'Cartographie');
    await page.getByRole('gridcell', { name: 'vide' }).first().click();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await none(page);
    await leave(page);
  });

  test('a part of the oral, open, and its commands', async () => {
    await goToStep(page, 'Soutenance');
    await page.locator('.oral-title').nth(1).click();
    await none(page);
    await page
      .getByRole('button', { name: /^Commandes/ })
      .first()
      .click();
    await page.getByRole('menu').waitFor();
    await none(page);
    await page.keyboard.press('Escape');
  });

  test('the palette, the settings, the export and how it ends', async () => {
    await dialog(page, 'Control+k', /./);
    await leave(page);
    await dialog(page, 'Control+,', 'Réglages');
    await leave(page);
    await dialog(page, 'Control+e', 'Exporter');
    await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
    await page.getByText('Le document est écrit').waitFor({ timeout: 60_000 });
    await none(page);
    await leave(page);
  });
});
