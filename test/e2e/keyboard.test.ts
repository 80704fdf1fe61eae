// The whole job with the keyboard alone: from an empty profile to an exported bloc, everything reached by Tab, arrows
// and shortcuts; the focus is always somewhere that can be seen.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { saved } from './pages/journey-page.ts';
import { focused, hasFocus, tabTo } from './pages/keys.ts';

/** A machine that does something else may be slow to answer. */
const PATIENT = { timeout: 8_000 };
const folder = temporaryFolder();
const livret = join(folder, 'Au clavier.livret');
const dossier = join(folder, 'dossier.docx');
let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({
    size: { width: 1280, height: 800 },
    dialogs: { 'nouveau-livret': [livret], 'fichier-docx': [dossier] },
  });
  page = launched.page;
  page.setDefaultTimeout(PATIENT.timeout);
  await page.getByRole('heading', { level: 1 }).waitFor();
});
afterAll(() => launched[Symbol.asyncDispose]());

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
const title = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();
/** Where the focus is, once whatever takes it has done so. */
const focusIsOn = (target: Locator): Promise<void> =>
  expect
    .poll(async () => ((await hasFocus(target)) ? 'there' : await focused(page)), { timeout: 5_000 })
    .toBe('there');
const focusIsKept = async (): Promise<void> => {
  await expect.poll(() => focused(page), PATIENT).not.toBe('nothing');
};
const addFiles = async (name: RegExp, files: string[]): Promise<void> => {
  await tabTo(page, button(name));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
  await chooser.setFiles(files);
};

test('a livret is begun on one bloc', async () => {
  await tabTo(page, button('Commencer un livret…'));
  await press('Enter');
  await focusIsOn(page.getByRole('searchbox'));
  await page.keyboard.type('archi logi');
  const fiche = page.getByRole('option', { name: 'Expert en architecture et développement logiciel' });
  await fiche.waitFor();
  // The title that holds the words comes first.
  await expect.poll(() => page.getByRole('option').first().innerText(), PATIENT).toContain('architecture');
  await tabTo(page, page.getByRole('listbox'));
  await focusIsOn(fiche);
  await press('Enter');
  for (const bloc of ['BC02', 'BC03', 'BC04']) {
    await tabTo(page, page.getByRole('checkbox', { name: new RegExp(bloc) }));
    await press('Space');
  }
  await page.getByText('Il manquera BC02, BC03, BC04.').waitFor();
  await tabTo(page, button('Choisir l’endroit…'));
  await press('Enter');
  await title('Mon projet');
  await focusIsKept();
  await tabTo(page, page.getByLabel('Prénom'));
  await page.keyboard.type('Ada');
  await press('Tab');
  await page.keyboard.type('Durand');
  await saved(page);
  expect(existsSync(livret)).toBe(true);
});

test('two experiences are told; the screen that comes says its title', async () => {
  await press('Control+2');
  await title('Expériences');
  await focusIsOn(page.locator('#page'));
  for (const name of ['Refonte du portail', 'Reprise des flux']) {
    await tabTo(page, button('Ajouter une expérience'), 'Shift+Tab');
    await press('Enter');
    const intitule = page.getByLabel('Intitulé');
    await tabTo(page, intitule);
    await expect.poll(() => intitule.inputValue()).toBe('');
    await page.keyboard.type(name);
    await tabTo(page, page.getByLabel('Début'));
    await page.keyboard.type('03/2023');
    await press('Tab');
    await saved(page);
  }
});

test('proofs are added, then put in another order', async () => {
  await press('Control+3');
  await title('Preuves');
  const files = join(ROOT, 'resources/samples/RNCP38822/fichiers');
  const images = readdirSync(files).filter((name) => name.endsWith('.png'));
  await addFiles(
    /^Ajouter des fichiers/,
    images.slice(0, 3).map((name) => join(files, name)),
  );
  await page.getByRole('row', { name: /preuve 3/ }).waitFor();
  await focusIsKept();
  const legende = page.getByLabel('Légende');
  await tabTo(page, legende);
  await press('Control+a');
  await page.keyboard.type('Tableau de bord du lot 1');
  await press('Tab');
  await saved(page);

  const names = (): Promise<string[]> => page.locator('.pre-name').allInnerTexts();
  const [first, ...others] = await names();
  await tabTo(page, page.getByRole('grid', { name: /^Preuves/ }), 'Shift+Tab');
  await press('Home', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter');
  await expect.poll(names, PATIENT).toEqual([others[0], first, others[1]]);
  await focusIsKept();
  await press('Control+z');
  await expect.poll(names, PATIENT).toEqual([first, ...others]);
  await focusIsKept();
});

test('a removed proof gives the focus to the way back, which brings it back', async () => {
  await tabTo(page, button('Retirer cette preuve'));
  await press('Enter');
  const notice = page.locator('.pre-notice', { hasText: 'est retirée' });
  await notice.waitFor();
  await focusIsOn(notice);
  await press('Enter');
  await page.getByRole('row', { name: /preuve 3/ }).waitFor();
  await focusIsKept();
});

test('the matrix is filled, and Enter opens the situation', async () => {
  await press('Control+4');
  await title('Cartographie');
  await tabTo(page, page.locator('.carto-chosen'));
  await press('3', 'ArrowDown', '2');
  await page.getByRole('gridcell', { name: 'analysé' }).waitFor();
  await press('Control+z');
  await expect.poll(() => page.getByRole('gridcell', { name: 'analysé' }).count()).toBe(0);
  await focusIsOn(page.locator('.carto-chosen'));
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await focusIsOn(page.locator('.carto-chosen'));
});

test('a situation is told, a proof cited, a situation removed and brought back', async () => {
  await press('Control+5');
  await title('Rédaction');
  await tabTo(page, button('Raconter une situation'));
  await press('Enter');
  await focusIsOn(page.locator('.red-title textarea'));
  await page.keyboard.type('Un lot plutôt que trois');
  const text = page.getByRole('textbox', { name: /^Texte de la situation/ });
  await tabTo(page, text);
  await page.keyboard.type('En mars 2023, je dis "non" au directeur. ');
  await press('Control+Shift+p');
  await page.getByRole('dialog', { name: 'Citer une preuve' }).waitFor();
  await press('ArrowDown', 'Enter');
  await text.getByText('preuve 1').waitFor();
  await focusIsOn(text);
  await saved(page);

  await tabTo(page, button(/^Actions sur la situation/), 'Shift+Tab');
  await press('Enter');
  await page.getByRole('menu').waitFor();
  await press('End', 'Enter');
  await page.locator('.red-notice').waitFor();
  await focusIsOn(page.locator('.red-notice'));
  await press('Enter');
  await text.getByText('preuve 1').waitFor();
  await focusIsKept();
});

test('F6 goes round the panes and comes back', async () => {
  const panes: string[] = [];
  const pane = (): Promise<string> =>
    page.evaluate(
      () =>
        document.activeElement?.closest('.journey, .topbar, [data-pane]')?.getAttribute('aria-label') ??
        document.activeElement?.closest('.journey, .topbar, [data-pane]')?.className ??
        'nowhere',
    );
  for (let n = 0; n < 10 && (n < 2 || panes[0] !== panes.at(-1)); n++) {
    await press('F6');
    panes.push(await pane());
  }
  expect(panes).not.toContain('nowhere');
  expect(new Set(panes).size).toBeGreaterThanOrEqual(4);
  expect(panes.at(-1)).toBe(panes[0]);
});

test('a chapter is moved and left out', async () => {
  await press('Control+6');
  await title('Dossier');
  const chapters = (): Promise<string[]> => page.locator('.dossier-chapter-title').allInnerTexts();
  const before = await chapters();
  await tabTo(page, page.getByRole('grid', { name: /Plan|plan/ }));
  await press('Home', 'ArrowDown', 'ArrowRight', 'Enter', 'ArrowDown', 'Enter');
  await expect.poll(chapters, PATIENT).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
  await focusIsKept();
  await press('Control+z');
  await expect.poll(chapters, PATIENT).toEqual(before);
  await focusIsKept();
  await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Space');
  await page.getByText('laissé de côté').waitFor();
});

test('the limits of the oral move with the arrows, its minutes stay exact', async () => {
  await press('Control+7');
  await title('Soutenance');
  const durations = page.getByRole('textbox', { name: /^Durée de « / });
  const values = (): Promise<string[]> =>
    durations.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const before = await values();
  const limit = page.getByRole('slider').first();
  await tabTo(page, limit);
  await press('ArrowRight');
  await expect.poll(values, PATIENT).not.toEqual(before);
  await focusIsOn(limit);
  await press('ArrowRight', 'ArrowLeft');
  await saved(page);
  const seconds = (await values())
    .map((value) => value.split(':').map(Number))
    .reduce((sum, [minutes = 0, rest = 0]) => sum + minutes * 60 + rest, 0);
  expect(seconds).toBe(1200);
});

test('every dialog gives the focus back', async () => {
  await tabTo(page, page.getByRole('slider').first());
  for (const keys of ['Control+k', 'Control+,', 'Control+e']) {
    await press(keys);
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await page.locator('.veil').waitFor({ state: 'detached' });
    await focusIsOn(page.getByRole('slider').first());
  }
});

test('the bloc is exported', async () => {
  await press('Control+e');
  await page.getByRole('dialog', { name: 'Exporter' }).waitFor();
  await tabTo(page, button('Choisir l’endroit…'));
  await press('Enter');
  await page.getByText('Le document est écrit').waitFor({ timeout: 60_000 });
  await focusIsKept();
  await press('Escape');
  await focusIsKept();
  expect(existsSync(dossier)).toBe(true);
  expect(launched.problems).toEqual([]);
});
