// The tutor's suggestions and the relecture in the text that is written, in the real window: drawn, reached by a key, taken,
// undone, compared; what is saved is the text alone.
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
const relu = join(folder, 'relu.docx');
const UN = 'Le trafic du portail a baissé de moitié dès le printemps.';
const DEUX = 'Nous avons mesuré la charge chaque matin avant midi.';
const TROIS = 'Nous avons réparé la pompe avant midi.';
const FAUTE = 'Nous avons livré le portail avant la rentrée.';

let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({
    size: { width: 1280, height: 900 },
    dialogs: { 'fichier-docx': [envoye], 'dossier-relu': [relu] },
  });
  page = launched.page;
  page.setDefaultTimeout(10_000);
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(() => launched[Symbol.asyncDispose]());

const text = () => page.locator('.ed-content', { hasText: 'Le trafic' });
const card = (words: string) => page.locator('.red-tuteur > .red-questions > .red-tutor', { hasText: words });
const selected = () => page.evaluate(() => String(getSelection()));
/** The words of the text without what is only drawn in it. */
const words = () =>
  text().evaluate((node) => {
    const copy = node.cloneNode(true) as HTMLElement;
    for (const drawn of copy.querySelectorAll('.ed-proposal')) drawn.remove();
    return copy.textContent ?? '';
  });

test('TR21: what came back is drawn in the text and listed beside it, on one row of tabs', async () => {
  await goToStep(page, 'Rédaction');
  await page.locator('.red-competence').first().click();
  await page.locator('.ed-content').first().click();
  await page.keyboard.press('Control+End');
  for (const phrase of [UN, DEUX, TROIS]) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(phrase);
  }
  await saved(page);
  await exportForReview(page);
  writeFileSync(
    relu,
    annoter(readFileSync(envoye), [
      { genre: 'commentaire', mots: 'de moitié', texte: 'Quelle est votre source ?' },
      { genre: 'insertion', mots: 'a baissé', texte: ' nettement' },
      { genre: 'suppression', mots: ' dès le printemps' },
      { genre: 'insertion', mots: 'chaque matin', texte: 'à six heures', auteur: 'Invité' },
      { genre: 'suppression', mots: 'chaque matin', auteur: 'Invité' },
    ]),
  );
  await page.getByRole('tab', { name: /^Tuteur/ }).click();
  await page.getByRole('button', { name: 'Importer un dossier relu…' }).click();
  await page.getByText(/5 nouvelles remarques/).waitFor();
  await goToStep(page, 'Rédaction');
  await page.getByRole('tab', { name: /^Tuteur/ }).click();
  await card('nettement').waitFor();
  expect(await page.locator('.red-tuteur > .red-questions > .red-tutor').count()).toBe(4);
  expect(await text().locator('del').allInnerTexts()).toEqual([' dès le printemps', 'chaque matin']);
  expect(await text().locator('ins').allInnerTexts()).toEqual([' nettement', 'à six heures']);
  expect(await text().locator('.ed-about').innerText()).toBe('de moitié');
  const tabs = page.locator('.red-side .tab-list');
  const tops = await tabs
    .locator('.tab')
    .evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  expect(await tabs.locator('.tab').count()).toBe(5);
  await text().scrollIntoViewIfNeeded();
  await launched.capture('suggestions');
  expect(await faults(page)).toEqual([]);
});

test('TR23: taken beside the text, undone by Ctrl+Z from there, then from the text', async () => {
  await card('nettement')
    .getByRole('button', { name: /^Accepter/ })
    .click();
  await expect.poll(words).toContain('a baissé nettement de moitié');
  await page.getByRole('status').filter({ hasText: 'Suggestion acceptée. Il en reste 3.' }).first().waitFor();
  await card('nettement').waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');
  await expect.poll(words).toContain('a baissé de moitié');
  await card('nettement').waitFor();
  expect(await page.locator('.red-tuteur .red-remark-notice').innerText()).toBe('');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(words).toContain('a baissé nettement de moitié');
  await saved(page);
  await text().click();
  await page.keyboard.press('Control+z');
  await expect.poll(words).toContain('a baissé de moitié');
  await card('nettement').waitFor();
  await saved(page);
});

test('from the keyboard alone: the next remark, what is said of it, accept, refuse', async () => {
  await text().focus();
  await page.keyboard.press('Control+Home');
  for (let n = 0; n < 40 && (await selected()) !== 'chaque matin'; n++) await page.keyboard.press('F8');
  expect(await selected()).toBe('chaque matin');
  const box = page.locator('.ed-remark');
  await box.waitFor();
  expect(await box.innerText()).toContain('à six heures');
  await launched.capture('suggestion-fenetre');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Alt+Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Accepter');
  await page.keyboard.press('Escape');
  await box.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Shift+a');
  await expect.poll(words).toContain('la charge à six heures avant midi');
  await page.keyboard.press('Control+z');
  await expect.poll(words).toContain('la charge chaque matin avant midi');
  await card('à six heures').waitFor();
  await page.keyboard.press('Shift+F8');
  await page.keyboard.press('F8');
  expect(await selected()).toBe('chaque matin');
  await page.keyboard.press('Control+Shift+r');
  await card('à six heures').waitFor({ state: 'detached' });
  expect(await words()).toContain('la charge chaque matin avant midi');
  await page.getByText('1 remarque traitée').click();
  await page
    .getByRole('button', { name: /^Remettre à traiter/ })
    .first()
    .click();
  await card('chaque matin').waitFor();
});

test('TR22: a sentence written again is compared with what was sent and what is proposed', async () => {
  await card('dès le printemps').getByRole('button', { name: /^Voir/ }).click();
  await expect.poll(selected).toBe(' dès le printemps');
  await page.keyboard.type(' depuis avril');
  await saved(page);
  const conflict = card('dès le printemps').locator('.red-conflict');
  await conflict.waitFor();
  expect(await conflict.locator('dd').allInnerTexts()).toEqual([
    UN,
    'Le trafic du portail a baissé de moitié.',
    'Le trafic du portail a baissé de moitié depuis avril.',
  ]);
  await conflict.scrollIntoViewIfNeeded();
  await launched.capture('suggestion-conflit');
  expect(await faults(page)).toEqual([]);
  await conflict.getByRole('button', { name: 'Prendre celle du tuteur' }).click();
  await expect.poll(words).toContain('Le trafic du portail a baissé de moitié.');
  expect(await words()).not.toContain('depuis avril');
  await page.keyboard.press('Control+z');
  await expect.poll(words).toContain('depuis avril');
  await card('dès le printemps').locator('.red-conflict').waitFor();
  await conflict.getByRole('button', { name: 'Garder la mienne' }).click();
  await card('dès le printemps').waitFor({ state: 'detached' });
  expect(await words()).toContain('depuis avril');
});

test('all at once; the comment is answered and settled; the livret keeps it all', async () => {
  await page.getByRole('button', { name: /Accepter ou refuser plusieurs suggestions/ }).click();
  await page.getByRole('menuitem', { name: /^Accepter les 2 suggestions/ }).click();
  await expect.poll(words).toContain('la charge à six heures avant midi');
  expect(await words()).toContain('a baissé nettement de moitié');
  const comment = card('Quelle est votre source');
  await comment.getByRole('button', { name: /^Répondre/ }).click();
  await page.keyboard.type('Le tableau de bord.');
  await saved(page);
  await comment.getByRole('button', { name: /^C’est réglé/ }).click();
  await comment.waitFor({ state: 'detached' });
  await saved(page);
  await goToStep(page, 'Relectures');
  await page.getByRole('heading', { level: 1, name: 'Relectures' }).waitFor();
  expect(await page.locator('.rel-card[data-done]').count()).toBe(0);
  await goToStep(page, 'Rédaction');
  await page.getByRole('tab', { name: /^Tuteur/ }).click();
  await page.getByText('4 remarques traitées').waitFor();
  expect(await words()).toContain('la charge à six heures avant midi');
});

test('T22: so are the common texts and the chapters, which the tab leads to', async () => {
  await goToStep(page, 'Dossier');
  await page.locator('.bloc-select button').click();
  await page.getByRole('option', { name: /BC02/ }).click();
  await page.locator('.ed-content').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(FAUTE);
  await saved(page);
  const mark = page.locator('.ed-relu', { hasText: FAUTE });
  await mark.waitFor();
  for (let n = 0; n < 40 && (await selected()) !== FAUTE; n++) await page.keyboard.press('F8');
  expect(await selected()).toBe(FAUTE);
  await page.locator('.ed-remark').waitFor();
  await launched.capture('relecture-chapitre');
  expect(await faults(page)).toEqual([]);
  await goToStep(page, 'Rédaction');
  await page.getByRole('tab', { name: /^Relecture/ }).click();
  const apart = page.locator('.red-ailleurs');
  await apart.locator('summary').click();
  await launched.capture('relecture-ailleurs');
  expect(await faults(page)).toEqual([]);
  await apart
    .locator('li', { hasText: FAUTE })
    .getByRole('button', { name: /^Voir dans le texte/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'Dossier' }).waitFor();
  await expect.poll(selected).toBe(FAUTE);
  await goToStep(page, 'Rédaction');
  await page.getByRole('tab', { name: /^Tuteur/ }).click();
});

test('T22: the relecture is underlined, said where it is, and the underline can be switched off', async () => {
  const mark = text().locator('.ed-relu', { hasText: TROIS });
  await mark.first().waitFor();
  await mark.first().click();
  const box = page.locator('.ed-remark');
  await box.waitFor();
  expect(await box.innerText()).toContain('à la place de');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  await launched.capture('relecture-soulignee-sombre');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    document.documentElement.dataset.contrast = 'more';
  });
  expect(await faults(page)).toEqual([]);
  await launched.capture('relecture-soulignee-contraste');
  await page.keyboard.press('Control+,');
  await page.getByRole('checkbox', { name: /^Souligner les remarques/ }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
  await expect.poll(() => page.locator('.ed-relu').count()).toBe(0);
  await page.evaluate(() => {
    delete document.documentElement.dataset.contrast;
    document.documentElement.dataset.theme = 'dark';
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByText('Mes questions').scrollIntoViewIfNeeded();
  await launched.capture('suggestions-200-sombre');
  expect(launched.problems).toEqual([]);
});
