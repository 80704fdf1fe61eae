// The bank of likely questions and the crib sheet in the real window.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';
import { tabTo } from './pages/keys.ts';

const sheet = join(temporaryFolder(), 'RNCP37985BC01-antiseche.docx');
let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 }, dialogs: { 'fichier-docx': [sheet] } });
  const { page } = launched;
  await openSample(page, 'Expert en ingénierie logicielle');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(page, 'Soutenance');
});
afterAll(() => launched[Symbol.asyncDispose]());

test('S23: the bank quotes the fiche; a question is prepared from the keyboard and its answer kept', async () => {
  const { page } = launched;
  const interview = page.locator('.oral-interview');
  await interview.getByText("temps d'échange avec le jury").waitFor();
  const likely = interview.locator('ol[lang=fr] > li');
  const question = await likely.first().locator('.own').innerText();
  await tabTo(page, likely.first().getByRole('button', { name: 'Préparer une réponse' }));
  await page.keyboard.press('Enter');
  await saved(page);
  await expect.poll(() => likely.allInnerTexts()).not.toContainEqual(expect.stringContaining(question));
  const answer = interview.getByLabel('Réponse').last();
  await answer.fill('J’ai comparé trois voies et gardé celle que l’équipe savait réparer.');
  await answer.blur();
  await saved(page);
  expect(await interview.getByLabel('Question').last().inputValue()).toBe(question);
  await interview.getByRole('heading', { name: 'Questions probables' }).scrollIntoViewIfNeeded();
  await launched.capture('oral-questions');
  expect(await faults(page)).toEqual([]);
});

test('S24: a question leads to the compétence it is about', async () => {
  const { page } = launched;
  await page
    .getByRole('button', { name: /^Revoir la compétence \d/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: 'Rédaction' }).waitFor();
  await goToStep(page, 'Soutenance');
});

test('S26: the crib sheet is exported', async () => {
  const { page } = launched;
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Exporter' });
  await dialog.getByRole('radio', { name: /antisèche/ }).check({ force: true });
  await launched.capture('oral-antiseche');
  await dialog.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await page.getByText('Le document est écrit').waitFor({ timeout: 60_000 });
  expect(existsSync(sheet)).toBe(true);
  await page.keyboard.press('Escape');
  expect(launched.problems).toEqual([]);
});
