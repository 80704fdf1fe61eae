// The tutor's file comes home, in the real window: brought in, placed, accepted, answered, settled, taken out.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { annoter } from '#test/support/documents/annoter.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { exportForReview, goToStep, openSample, saved } from './pages/journey-page.ts';

const folder = temporaryFolder();
const envoye = join(folder, 'pour-relecture.docx');
const relu = join(folder, 'relu-par-maud.docx');
const faux = join(folder, 'photo.docx');
const PHRASE = 'Le trafic du portail a baissé de moitié dès le printemps.';

let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  writeFileSync(faux, 'ceci n’est pas un document');
  launched = await launchApp({
    size: { width: 1280, height: 900 },
    dialogs: { 'fichier-docx': [envoye], 'dossier-relu': [faux, relu, relu] },
  });
  page = launched.page;
  page.setDefaultTimeout(10_000);
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => launched[Symbol.asyncDispose]());

const card = (words: string) => page.locator('.rel-card', { hasText: words });
const removal = () =>
  page.locator('.rel-card', { has: page.locator('.rel-del', { hasText: 'dès le printemps' }) });
const said = (words: RegExp) => page.locator('.rel-said', { hasText: words }).waitFor();

test('an empty screen says what it is for; a file that is none is refused, and nothing is kept', async () => {
  await goToStep(page, 'Relectures');
  await launched.capture('relectures-vide');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Importer un dossier relu…' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').innerText()).toMatch(/Rien n’a été importé|n’est pas/);
  await page.getByRole('button', { name: 'Compris' }).click();
});

test('TR17, TR18, TR20: remarks stand at their compétence, one waits to be placed, and who signs is asked once', async () => {
  await goToStep(page, 'Rédaction');
  await page.locator('.red-competence').first().click();
  await page.locator('.ed-content').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(PHRASE);
  await saved(page);
  await exportForReview(page);
  writeFileSync(
    relu,
    annoter(readFileSync(envoye), [
      { genre: 'commentaire', mots: 'de moitié', texte: 'Quelle est votre source ?' },
      { genre: 'insertion', mots: 'a baissé', texte: ' nettement' },
      { genre: 'suppression', mots: ' du portail' },
      { genre: 'suppression', mots: ' dès le printemps' },
      {
        genre: 'commentaire',
        mots: 'Le trafic',
        texte: 'Ces deux-là se répètent.',
        auteur: 'Invité',
        jusqua: 'compétence 2',
      },
    ]),
  );
  await goToStep(page, 'Relectures');
  await page.getByRole('button', { name: 'Importer un dossier relu…' }).click();
  await said(/5 nouvelles remarques dans «\s?relu-par-maud.docx\s?»/);
  await card('Quelle est votre source').waitFor();
  await page.getByRole('heading', { name: /À rattacher \(1\)/ }).waitFor();
  await launched.capture('relectures-arrivee');
  expect(await faults(page)).toEqual([]);

  const who = page.locator('.rel-main .rel-who');
  const asked = await who.innerText();
  for (let rest = 2; rest > 0; rest--) {
    const before = await who.innerText();
    await who.getByRole('textbox', { name: 'Nom à montrer' }).fill(rest === 2 ? 'Maud Kerjean' : 'Paul Riou');
    await page.keyboard.press('Enter');
    if (rest > 1) await expect.poll(() => who.innerText()).not.toBe(before);
  }
  await who.waitFor({ state: 'detached' });
  expect(asked).toMatch(/Qui est «\s(Maud|Invité)\s»/);
  await page.locator('.rel-sources').getByText('Paul Riou').waitFor();
});

test('TR20: the one that waits is placed from the keyboard', async () => {
  const tray = page.locator('.rel-tray');
  await tray.getByRole('button', { name: /Choisir la compétence/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Hors compétence' }).waitFor();
  await page.keyboard.press('Enter');
  await said(/Rangée hors compétence/);
  await tray.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: /^Hors compétence/ }).waitFor();
});

test('TR19: a correction is taken, the text has it, undo gives back both; one that no longer fits is compared', async () => {
  const insertion = page.locator('.rel-card', { has: page.locator('.rel-ins') });
  await insertion.getByRole('button', { name: /^Accepter/ }).click();
  await said(/Une correction est dans votre texte/);
  await insertion.waitFor({ state: 'detached' });
  await page.locator('.rel-said').getByRole('button', { name: 'Annuler' }).click();
  await insertion.waitFor();
  await insertion.getByRole('button', { name: /^Accepter/ }).click();
  await insertion.waitFor({ state: 'detached' });

  // The candidate goes on writing: the end of the sentence is another one.
  await removal()
    .getByRole('button', { name: /^Voir dans le texte/ })
    .click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(' dès le printemps');
  expect(await page.locator('.ed-content', { hasText: 'Le trafic du portail' }).innerText()).toContain(
    'a baissé nettement de moitié',
  );
  await page.keyboard.type(' depuis avril');
  await saved(page);
  await goToStep(page, 'Relectures');
  await removal()
    .getByRole('button', { name: /^Accepter/ })
    .click();
  await said(/ne correspond plus à votre texte/);
  await page.locator('.rel-conflict .own', { hasText: 'depuis avril' }).waitFor();
  await launched.capture('relectures-conflit');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Garder mon texte' }).click();
  await removal().waitFor({ state: 'detached' });
});

test('TR14, TR17: a comment is answered, settled, and stays readable; the same file again brings nothing', async () => {
  const comment = card('Quelle est votre source');
  await comment.getByRole('button', { name: /^Répondre/ }).click();
  await comment.getByRole('textbox', { name: 'Ma réponse' }).waitFor();
  await page.keyboard.type('Le tableau de bord, page 4.');
  await saved(page);
  await comment.getByRole('button', { name: /^C’est réglé/ }).click();
  await comment.waitFor({ state: 'detached' });
  await page.getByText('Traitées', { exact: true }).click();
  await card('Quelle est votre source').waitFor();
  expect(await card('Quelle est votre source').getByRole('textbox').inputValue()).toBe(
    'Le tableau de bord, page 4.',
  );
  await launched.capture('relectures-traitees');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Importer un dossier relu…' }).click();
  await said(/n’apporte rien de nouveau/);
  await card('Quelle est votre source').waitFor();
});

test('at twice the size, in the dark, nothing is lost; a file taken out comes back with « Annuler »', async () => {
  await page.getByText('Toutes', { exact: true }).click();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await launched.capture('relectures-200-sombre');
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
    delete document.documentElement.dataset.theme;
  });
  await page.getByRole('button', { name: /^Retirer « relu-par-maud.docx »/ }).click();
  await page.getByText('Votre tuteur commente').waitFor();
  await page.keyboard.press('Control+Z');
  await card('Quelle est votre source').waitFor();
  expect(launched.problems).toEqual([]);
});
