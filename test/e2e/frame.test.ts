// From an empty profile: a livret begun on a choice of blocs, the project filled, closed, reopened where it was; and the
// keys of the cartographie on a sample livret.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';

const SIZE = { width: 1280, height: 800 };

/** The saving sentence of the top bar. */
const saved = async (page: Page): Promise<void> => {
  await page.locator('.saved', { hasText: /Enregistré à|Annulé|Rétabli/ }).waitFor();
};

describe('a livret begun from nothing', () => {
  const dataDir = temporaryFolder();
  const file = join(temporaryFolder(), 'Le mien.livret');
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp({ dataDir, size: SIZE, dialogs: { 'nouveau-livret': [file] } });
  });
  afterAll(() => launched[Symbol.asyncDispose]());

  test('the first start teaches, and offers the five samples', async () => {
    const { page } = launched;
    await page.getByRole('heading', { name: 'Votre expérience, racontée à un jury' }).waitFor();
    expect(await page.locator('.home-sample').count()).toBe(5);
    await launched.capture('frame-accueil-vide');
  });

  test('the fiche is found by beginnings of words, the choice between two blocs is explained', async () => {
    const { page } = launched;
    await page.locator('.etiquette').getByRole('button').click();
    await page.keyboard.type('ingen logi');
    await page.getByRole('option', { name: 'Expert en ingénierie logicielle' }).click();
    await page.getByText('Il manquera un bloc parmi BC03 ou BC04.').waitFor();
    await page.getByRole('checkbox', { name: /BC04/ }).click({ force: true });
    await page.getByText('donnent la certification entière').waitFor();
    await launched.capture('frame-choix-des-blocs');
    await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
    expect(existsSync(file)).toBe(true);
  });

  test('what is typed in the project is durable without any « Save », and undo says what it undoes', async () => {
    const { page } = launched;
    await page.getByLabel('Prénom').fill('Ada');
    await page.getByLabel('Nom', { exact: true }).fill('Durand');
    await page.getByLabel('Recevabilité prononcée le').fill('12/06/2026');
    await page.keyboard.press('Tab');
    await page.getByText('vous gardez le droit de passer devant un jury').waitFor();
    await saved(page);
    await page.getByRole('checkbox', { name: 'Viser BC04' }).click({ force: true });
    await page.getByText('Il manquera un bloc parmi BC03 ou BC04.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Annulé : ne plus viser BC04').waitFor();
    await page.getByText('donnent la certification entière').waitFor();
    await launched.capture('frame-mon-projet');
    await page.getByLabel('Accompagnateur, accompagnatrice').fill('Marc Ottavi');
    // Closed at once, without waiting for the clock of the field.
    await launched.close();
  });

  test('reopened, everything is there', async () => {
    launched = await launchApp({ dataDir, size: SIZE });
    const { page } = launched;
    await page.getByRole('button', { name: 'Reprendre' }).waitFor();
    await launched.capture('frame-accueil');
    await page.getByRole('button', { name: 'Reprendre' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
    expect(await page.getByLabel('Prénom').inputValue()).toBe('Ada');
    expect(await page.getByLabel('Accompagnateur, accompagnatrice').inputValue()).toBe('Marc Ottavi');
    expect(await page.getByLabel('Recevabilité prononcée le').inputValue()).toBe('12/06/2026');
    expect(launched.problems).toEqual([]);
  });
});

describe('a sample livret', () => {
  const exported = join(temporaryFolder(), 'dossier.docx');
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp({ size: SIZE, dialogs: { 'fichier-docx': [exported] } });
    await launched.page.locator('.home-sample').first().getByRole('button').click();
    await launched.page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
  });
  afterAll(() => launched[Symbol.asyncDispose]());

  test('says on every screen that it is one', async () => {
    for (let step = 1; step <= 7; step++) {
      await launched.page.keyboard.press(`Control+${step}`);
      await launched.page.getByText('Livret d’exemple, personne inventée').waitFor();
      await launched.page.locator('h1').waitFor();
      await launched.capture(`frame-exemple-${step}`);
    }
  });

  test('the cartographie is done from the keyboard alone', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+4');
    const grid = page.getByRole('grid', { name: 'Compétences et expériences' });
    await grid.waitFor();
    await page.locator('.carto-chosen').focus();
    await page.keyboard.press('Control+Home');
    const chosen = page.locator('.carto-chosen');
    const at = () => chosen.evaluate((cell) => [cell.dataset.competence, cell.dataset.column]);
    expect(await at()).toEqual(['RNCP38822BC01-C01', '0']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await at()).toEqual(['RNCP38822BC01-C02', '1']);
    await page.keyboard.press('PageDown');
    expect(await at()).toEqual(['RNCP38822BC02-C01', '1']);
    for (const [key, word] of [
      ['0', 'vide'],
      ['1', 'décrit'],
      ['2', 'analysé'],
      ['3', 'prouvé'],
    ] as const) {
      await page.keyboard.press(key);
      await chosen.getByText(word).waitFor({ state: 'attached' });
    }
    expect(await chosen.evaluate((cell) => cell === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+z');
    await page.getByText('Annulé : profondeur de BC02, compétence 1').waitFor();
    await launched.capture('frame-cartographie');
  });

  test('the palette finds a compétence by beginnings of words', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+k');
    await page.keyboard.type('veil tech');
    await page.getByText('compétence 2, BC01').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Rédaction' }).waitFor();
  });

  test('a bloc is exported, and the result is a sentence', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+e');
    await launched.capture('frame-export');
    await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
    await page.getByText('Le document est écrit').waitFor({ timeout: 120_000 });
    await launched.capture('frame-export-fini');
    expect(existsSync(exported)).toBe(true);
    await page.getByRole('button', { name: 'Fermer' }).click();
  });

  test('text at 200 % in the dark keeps every command in reach', async () => {
    const { page } = launched;
    await page.keyboard.press('Control+,');
    await page.getByText('sombre', { exact: true }).click();
    const larger = page.getByRole('button', { name: 'Agrandir le texte' });
    for (let n = 0; n < 10; n++) await larger.click();
    await page.getByRole('button', { name: 'Fermer' }).click();
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({ theme: 'dark' });
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('200%');
    await page.keyboard.press('Control+1');
    await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SIZE.width);
    await launched.capture('frame-200-sombre');
    expect(launched.problems).toEqual([]);
    await page.keyboard.press('Control+0');
  });
});
