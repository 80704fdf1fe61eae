// The certificateur's template in the real window: brought in, proposed, answered with the keyboard, filled, shared, undone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { gabaritParActivite } from '#test/support/documents/gabarits.ts';
import { lireFiche } from '#test/support/documents/livret.ts';
import { parties } from '#test/support/documents/office.ts';
import { lignesDe } from '#test/support/documents/remplir.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample } from './pages/journey-page.ts';

const dossier = temporaryFolder();
const trame = join(dossier, 'livret-2.docx');
const fausse = join(dossier, 'fausse.docx');
const rempli = join(dossier, 'rempli.docx');
const partage = join(dossier, 'partage.json');
let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  const competences = lireFiche('RNCP38822').blocs[0]?.competences ?? [];
  writeFileSync(trame, gabaritParActivite(competences.map((c) => c.texte)));
  writeFileSync(fausse, '%PDF-1.4');
  launched = await launchApp({
    size: { width: 1280, height: 900 },
    dialogs: { trame: [fausse, trame], 'fichier-docx': [rempli], 'trame-partagee': [partage] },
  });
  page = launched.page;
  page.setDefaultTimeout(8_000);
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(page, 'Dossier');
});
afterAll(() => launched[Symbol.asyncDispose]());

const dialog = () => page.getByRole('dialog', { name: 'Trame du certificateur' });
const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const texteDe = async (mots: string): Promise<string> => plat(await row(mots).innerText());
const row = (mots: string) =>
  dialog()
    .locator('.gab-place', { has: page.getByRole('heading', { name: mots }) })
    .first();

test('TC8: a file that is no template is refused in words, in the dialog', async () => {
  await page.getByRole('button', { name: 'Trame du certificateur…' }).click();
  await dialog().waitFor();
  await launched.capture('trame-vide');
  expect(await faults(page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Importer une trame…' }).click();
  await dialog().getByRole('alert').waitFor();
  expect(await dialog().getByRole('alert').innerText()).toContain('un PDF, pas une trame');
});

test('TC6: its places are shown with what is proposed; nothing is kept before it is accepted', async () => {
  await dialog().getByRole('button', { name: 'Importer une trame…' }).click();
  await dialog().locator('.gab-proposals').waitFor();
  await launched.capture('trame-propositions');
  expect(await faults(page)).toEqual([]);
  expect(await dialog().getByRole('status').first().innerText()).toMatch(/aucune réponse/);
  const nom = row('Nom et prénom');
  expect(await texteDe('Nom et prénom')).toContain('Proposé : Prénom et nom');
  await nom.getByRole('button', { name: /^Accepter pour «\s?Nom et prénom/ }).click();
  await expect.poll(() => dialog().getByRole('status').first().innerText()).toMatch(/ 1 réponse/);
  await dialog()
    .getByRole('button', { name: /^Accepter les \d+ propositions/ })
    .click();
  await dialog().locator('.gab-proposals').waitFor({ state: 'detached' });
});

test('TC6: a place is answered from the keyboard, with a part or with typed words', async () => {
  const place = row('Diplôme visé').locator('.select-button');
  await place.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Un texte que je saisis' }).waitFor();
  await page.keyboard.type('Un texte');
  await page.keyboard.press('Enter');
  await row('Diplôme visé').getByRole('textbox').fill('Le titre visé, en toutes lettres');
  await page.keyboard.press('Tab');
  await expect.poll(() => texteDe('Diplôme visé')).toContain('6 mots : Le titre visé, en toutes lettres');
  await launched.capture('trame-reponses');
  expect(await faults(page)).toEqual([]);
});

test('TC7, TC10: it is filled, with what was left; the file holds the words', async () => {
  await dialog().getByRole('button', { name: 'Remplir et enregistrer…' }).click();
  await dialog()
    .getByText(/La trame remplie est dans «\s?rempli\.docx/)
    .waitFor();
  await launched.capture('trame-remplie');
  expect(await faults(page)).toEqual([]);
  const xml = parties(new Uint8Array(readFileSync(rempli))).get('word/document.xml') ?? '';
  expect(lignesDe(xml)).toContain('Le titre visé, en toutes lettres');
  await dialog().getByRole('button', { name: 'Revenir aux places' }).click();
});

test('TC9: it is shared as a file, without the words that were typed', async () => {
  await dialog().getByRole('button', { name: 'Partager…' }).click();
  await dialog().getByText('sans un mot de votre livret').waitFor();
  const lu = readFileSync(partage, 'utf8');
  expect(JSON.parse(lu).correspondances.length).toBeGreaterThan(5);
  expect(lu).not.toContain('en toutes lettres');
});

test('TC12: in the dark, at 200 %, and taken back by one undo', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await launched.capture('trame-sombre');
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
  const taille = (valeur: string) =>
    page.evaluate((v) => {
      document.documentElement.style.fontSize = v;
    }, valeur);
  await taille('200%');
  await launched.capture('trame-200');
  expect(await dialog().evaluate((e) => e.scrollWidth <= e.clientWidth)).toBe(true);
  await taille('');
  await dialog().getByRole('button', { name: 'Retirer la trame' }).click();
  await dialog().getByRole('button', { name: 'Importer une trame…' }).waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Trame du certificateur…' }).click();
  await dialog().getByText('livret-2.docx').waitFor();
});
