// The whole job on RNCP38822: from an empty profile to the exported bloc, closed and reopened on the way.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { goToStep, saved } from './pages/journey-page.ts';

const SIZE = { width: 1280, height: 800 };
const SENTENCE = 'En mars 2023, je dis « non » au directeur : un seul lot suffit.';
const dataDir = temporaryFolder();
const folder = temporaryFolder();
const livret = join(folder, 'Mon livret.livret');
const dossier = join(folder, 'dossier.docx');
const plans = temporaryFolder();
let launched: LaunchedApp;
let page: Page;

async function start(): Promise<void> {
  launched = await launchApp({
    dataDir,
    size: SIZE,
    dialogs: { 'nouveau-livret': [livret], 'fichier-docx': [dossier], 'dossier-export': [plans] },
  });
  page = launched.page;
}
beforeAll(start);
afterAll(() => launched[Symbol.asyncDispose]());

const sampleImage = (): string => {
  const files = join(ROOT, 'resources/samples/RNCP38822/fichiers');
  const image = readdirSync(files).find((name) => name.endsWith('.png'));
  if (image === undefined) throw new Error('the sample of RNCP38822 has no image');
  return join(files, image);
};

test('one bloc of RNCP38822 is aimed at', async () => {
  await page.getByRole('button', { name: 'Commencer un livret…' }).first().click();
  await page.getByRole('searchbox').fill('archi logi');
  await page.getByRole('option', { name: 'Expert en architecture et développement logiciel' }).click();
  for (const bloc of ['BC02', 'BC03', 'BC04'])
    await page.getByRole('checkbox', { name: new RegExp(bloc) }).click({ force: true });
  await page.getByText('Il manquera BC02, BC03, BC04.').waitFor();
  await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
  await page.getByLabel('Prénom').fill('Ada');
  await page.getByLabel('Nom', { exact: true }).fill('Durand');
  await saved(page);
  expect(existsSync(livret)).toBe(true);
});

test('an experience and a proof are entered', async () => {
  await goToStep(page, 'Expériences');
  await page.getByRole('button', { name: 'Ajouter une expérience' }).first().click();
  await page.getByLabel('Intitulé').fill('Refonte du portail');
  await page.getByLabel('Début').fill('03/2023');
  await page.getByLabel('Les résultats').fill('Le portail a ouvert en décembre, dans le budget.');
  await page.keyboard.press('Tab');
  await saved(page);

  await goToStep(page, 'Preuves');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Ajouter des fichiers…' }).click(),
  ]);
  await chooser.setFiles(sampleImage());
  await page.getByRole('row', { name: /preuve 1/ }).waitFor();
  await page.getByLabel('Légende').fill('Tableau de bord du lot 1');
  await page.getByLabel('Ce que cette preuve montre').fill('L’avancement semaine par semaine.');
  await page.getByLabel('Texte de remplacement').fill('Un tableau à six lignes.');
  await page.keyboard.press('Tab');
  await saved(page);
});

test('the matrix is filled with the keyboard alone', async () => {
  await goToStep(page, 'Cartographie');
  await page.getByRole('gridcell', { name: 'vide' }).first().click();
  await page.keyboard.press('3');
  await page.getByRole('gridcell', { name: 'prouvé' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await page.getByRole('gridcell', { name: 'analysé' }).waitFor();
  await page.getByRole('heading', { level: 1 }).getByText('Cartographie').waitFor();
  await saved(page);
});

test('a situation is told, with French typing, and a proof cited', async () => {
  await goToStep(page, 'Rédaction');
  await page.getByRole('button', { name: 'Raconter une situation' }).click();
  await page.getByRole('textbox', { name: 'Titre de la situation' }).fill('Un lot plutôt que trois');
  await page.getByRole('textbox', { name: /^Texte de la situation/ }).click();
  await page.keyboard.type('En mars 2023, je dis "non" au directeur : un seul lot suffit. ');
  await page.keyboard.press('Control+Shift+p');
  await page.getByRole('dialog', { name: 'Citer une preuve' }).getByText('Tableau de bord du lot 1').click();
  const text = page.getByRole('textbox', { name: /^Texte de la situation/ });
  await text.getByText('preuve 1').waitFor();
  expect((await text.innerText()).replace(/[\u00a0\u202f]/gu, ' ')).toContain(SENTENCE);
  await page.getByText(/^12 mots sur/).waitFor();
  await saved(page);
  await launched.capture('parcours-redaction');
});

test('closed at once and opened again, everything is there', async () => {
  await page.getByRole('textbox', { name: /^Texte de la situation/ }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Dernier mot');
  await launched.close();
  await start();
  await page.getByRole('button', { name: /Reprendre/ }).click();
  await goToStep(page, 'Rédaction');
  const text = page.getByRole('textbox', { name: /^Texte de la situation/ });
  await text.waitFor();
  expect(await text.innerText()).toContain('Dernier mot');
  await goToStep(page, 'Cartographie');
  await page.getByRole('gridcell', { name: 'prouvé' }).waitFor();
});

test('a chapter is left out, the oral keeps its twenty minutes exactly', async () => {
  await goToStep(page, 'Dossier');
  const structures = page.getByRole('checkbox', { name: /« Les structures/ });
  expect(await structures.isChecked()).toBe(true);
  await structures.click({ force: true });
  await page.getByText('laissé de côté').waitFor();
  await page.getByRole('tab', { name: 'Aperçu' }).click();
  await page.getByRole('article', { name: 'Aperçu du document' }).waitFor();
  await launched.capture('parcours-dossier');

  await goToStep(page, 'Soutenance');
  await page.getByText('20 minutes, durée lue dans la fiche').first().waitFor();
  const durations = page.getByRole('textbox', { name: /^Durée de « / });
  await durations.first().fill('2:47');
  await durations.first().press('Enter');
  await saved(page);
  const seconds = (await durations.evaluateAll((inputs) => inputs.map((i) => (i as HTMLInputElement).value)))
    .map((value) => value.split(':').map(Number))
    .reduce((sum, [minutes = 0, rest = 0]) => sum + minutes * 60 + rest, 0);
  expect(seconds).toBe(1200);
  await launched.capture('parcours-soutenance');
});

test('the bloc is exported: a Word dossier that holds what was written', async () => {
  await page.getByRole('button', { name: 'Exporter…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporter' });
  await launched.capture('parcours-exporter');
  await dialog.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await dialog.getByText('Le document est écrit').waitFor({ timeout: 60_000 });
  await launched.capture('parcours-exporte');
  const parts = unzipSync(readFileSync(dossier));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/gu, '');
  expect(body).toContain('Un lot plutôt que trois');
  expect(body).toContain('Ada Durand');
  expect(body).toContain('Tableau de bord du lot 1');
  expect(body).not.toContain('Les structures où j’ai travaillé');
  expect(Object.keys(parts).some((name) => name.startsWith('word/media/'))).toBe(true);
});

test('the three documents of the bloc go to a folder, in one go', async () => {
  const dialog = page.getByRole('dialog', { name: 'Exporter' });
  await dialog.getByRole('button', { name: 'Exporter autre chose' }).click();
  await dialog
    .getByRole('radio', { name: 'Le dossier, le plan et les diapositives, ensemble' })
    .click({ force: true });
  await dialog.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await dialog.getByText('3 documents sont écrits').waitFor({ timeout: 60_000 });
  expect(readdirSync(plans).sort()).toEqual([
    'RNCP38822BC01-dossier.docx',
    'RNCP38822BC01-plan.docx',
    'RNCP38822BC01-plan.pptx',
  ]);
  await dialog.getByRole('button', { name: 'Fermer' }).click();
});

test('nothing complained, and nothing was asked of the network', () => {
  expect(launched.problems).toEqual([]);
  expect(launched.requests.filter((url) => !/^(livret:|data:|blob:)/.test(url))).toEqual([]);
});
