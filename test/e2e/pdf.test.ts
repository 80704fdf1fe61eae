// The dossier as a PDF, from the real window: printed by the shell, unseen, and put where the person said.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { balisesPdf, pagesPdf } from '#test/support/documents/pdf.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { openSample } from './pages/journey-page.ts';

const folder = temporaryFolder();
const pdf = join(folder, 'dossier.pdf');
const depot = join(folder, 'depot');

let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({ dialogs: { 'fichier-pdf': [pdf], 'dossier-export': [depot] } });
  page = launched.page;
  page.setDefaultTimeout(10_000);
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => launched[Symbol.asyncDispose]());

const aside = () => readdirSync(tmpdir()).filter((name) => name.startsWith('livret-impression-'));

test('J10, J11: a tagged PDF of the bloc, and nothing left of its making', async () => {
  const before = aside();
  await page.getByRole('button', { name: 'Exporter…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Exporter' });
  await dialog.getByRole('radio', { name: 'Le dossier (PDF), prêt à déposer' }).click({ force: true });
  await launched.capture('pdf-exporter');
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await dialog.getByText('Le document est écrit').waitFor({ timeout: 60_000 });
  await launched.capture('pdf-exporte');
  const octets = readFileSync(pdf);
  expect(pagesPdf(octets)[1]).toContain('Sommaire');
  expect(balisesPdf(octets)).toMatch(/^\s*H1\b/mu);
  expect(readdirSync(folder)).toEqual(['dossier.pdf']);
  expect(aside()).toEqual(before);
});

test('DP1, DP6: the deposit goes to a folder, and its checklist says what is where', async () => {
  const dialog = page.getByRole('dialog', { name: 'Exporter' });
  await dialog.getByRole('button', { name: 'Exporter autre chose' }).click();
  await dialog.getByRole('radio', { name: /^Le dossier de dépôt/ }).click({ force: true });
  await dialog.getByText('Vos fichiers restent entiers dans le livret', { exact: false }).waitFor();
  await launched.capture('depot-exporter');
  await dialog.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await dialog.getByText(/documents sont écrits/).waitFor({ timeout: 100_000 });
  await launched.capture('depot-exporte');
  const noms = readdirSync(depot);
  const liste = noms.find((nom) => nom.startsWith('Liste-de-controle')) ?? '';
  const lue = pagesPdf(readFileSync(join(depot, liste)))
    .join('\n')
    .replace(/\s+/gu, '');
  expect(noms.length).toBeGreaterThan(1);
  for (const nom of noms) if (nom !== liste) expect(lue).toContain(nom);
});
