// A question to the person who reads again, in the real window: asked on the words selected, seen, changed, settled, taken
// out; and the export « pour relecture » that carries it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lireDocx } from '#core/import/docx-retour/lire-docx.ts';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';

const file = join(temporaryFolder(), 'relecture.docx');
let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 }, dialogs: { 'fichier-docx': [file] } });
  await openSample(launched.page, 'Expert en architecture et développement logiciel');
  await launched.page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(launched.page, 'Rédaction');
});
afterAll(() => launched[Symbol.asyncDispose]());

const PHRASE = 'Le trafic a baissé de moitié en mars.';

test('TR12: words are selected, the question is asked from the keyboard, and stands beside the text', async () => {
  const { page } = launched;
  const text = page.locator('.ed-content').first();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(PHRASE);
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+Shift+K');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.locator('blockquote').innerText()).toBe(PHRASE);
  await launched.capture('question-dialogue');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.type('Ce chiffre suffit-il ?');
  await dialog.getByRole('button', { name: 'Poser la question' }).click();
  await dialog.waitFor({ state: 'detached' });
  await saved(page);
  const question = page.locator('.red-question', { hasText: 'Ce chiffre suffit-il' });
  await question.waitFor();
  const mark = page.locator('.ed-asked');
  expect(await mark.innerText()).toBe(PHRASE);
  await launched.capture('question-posee');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+Home');
  await question.getByRole('button', { name: /^Voir les mots/ }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(PHRASE);
});

test('TR12: it is changed, settled, asked again; taken out, « Annuler » gives it back', async () => {
  const { page } = launched;
  const question = page.locator('.red-question', { hasText: 'Ce chiffre suffit-il' });
  await question.getByRole('button', { name: /^Modifier/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Ce chiffre suffit-il, ou faut-il la source ?');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await page.locator('.red-question', { hasText: 'la source' }).waitFor();
  await question.getByRole('button', { name: /^Question réglée/ }).click();
  await page.locator('.ed-asked').waitFor({ state: 'detached' });
  const settled = page.locator('.red-ecartees');
  await settled.locator('summary').click();
  await settled.getByRole('button', { name: /^Reposer/ }).click();
  await settled.waitFor({ state: 'detached' });
  await question.getByRole('button', { name: /^Retirer/ }).click();
  await question.waitFor({ state: 'detached' });
  await page.locator('.red-questions-tab').getByRole('button', { name: 'Annuler' }).click();
  await question.waitFor();
});

test('TR12: the export for review holds the question, for the compétences that are left ticked', async () => {
  const { page } = launched;
  await page.getByRole('button', { name: 'Exporter pour relecture…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await launched.capture('export-relecture');
  expect(await faults(page)).toEqual([]);
  // From the keyboard: one compétence is left out.
  await dialog.getByRole('checkbox', { name: /^1\. / }).focus();
  await page.keyboard.press('Space');
  await dialog.getByRole('button', { name: /^Choisir l’endroit/ }).click();
  await dialog.getByRole('button', { name: 'Montrer dans le dossier' }).waitFor();
  const lu = lireDocx(readFileSync(file));
  const montrees = new Set(lu.carte.values());
  expect([montrees.size, [...montrees].some((id) => id.endsWith('-C01'))]).toEqual([4, false]);
  expect(lu.remarques.map(({ texte, citation }) => [texte, citation])).toEqual([
    ['Ce chiffre suffit-il, ou faut-il la source ?', PHRASE],
  ]);
  await dialog.getByRole('button', { name: /Fermer/ }).click();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await launched.capture('question-200-sombre');
  expect(launched.problems).toEqual([]);
});
