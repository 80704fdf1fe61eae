// The bank of likely questions and the crib sheet in the real window.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createTestCore, temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';
import { tabTo } from './pages/keys.ts';

const exported = temporaryFolder();
const sheet = join(exported, 'RNCP37985BC01-antiseche.docx');
let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 }, dialogs: { 'fichier-docx': [sheet] } });
  const { page } = launched;
  await openSample(page, 'Expert en ingénierie logicielle');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(page, 'Soutenance');
});
afterAll(async () => {
  await launched[Symbol.asyncDispose]();
  rmSync(exported, { recursive: true });
});

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
  // The dialog grows when what there is to know before the export has come.
  await page
    .getByRole('dialog', { name: 'Exporter' })
    .getByText(/points? à voir|Rien à voir/)
    .first()
    .waitFor();
  const dialog = page.getByRole('dialog', { name: 'Exporter' });
  await dialog.getByRole('radio', { name: /antisèche/ }).check({ force: true });
  await launched.capture('oral-antiseche');
  await dialog.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await page.getByText('Le document est écrit').waitFor({ timeout: 60_000 });
  expect(existsSync(sheet)).toBe(true);
  await page.keyboard.press('Escape');
  expect(launched.problems).toEqual([]);
});

test('S20: closing the window in the middle of a rehearsal keeps it, and the plan that was rehearsed', async () => {
  const folder = temporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'cli'));
  const livret = join(folder, 'Oral.livret');
  const core = createTestCore({ dataDir: join(folder, 'cli') });
  await core.call('livret.creer', {
    autorisation: core.grant(livret),
    fiche: 'RNCP38822',
    blocs: ['RNCP38822BC01'],
  });
  await core.close();
  const other = await launchApp({ dataDir: join(folder, 'app'), args: [livret] });
  await goToStep(other.page, 'Soutenance');
  await other.page.clock.install();
  await other.page.getByRole('button', { name: 'Répéter', exact: true }).click();
  await other.page.getByRole('dialog', { name: 'Répétition de l’oral' }).waitFor();
  await other.page.keyboard.press(' ');
  await other.page.clock.runFor(30_000);
  await other.close();
  await using after = createTestCore({ dataDir: join(folder, 'cli') });
  const { vue } = await after.call('livret.ouvrir', { autorisation: after.grant(livret) });
  expect(vue.repetitions.length).toBe(1);
  const [first, ...rest] = vue.repetitions[0]?.parties ?? [];
  expect(first?.finie).toBe(false);
  expect(first?.mesurees).toBeGreaterThanOrEqual(30);
  expect(first?.mesurees).toBeLessThan(40);
  expect(rest.every(({ mesurees }) => mesurees === 0)).toBe(true);
  expect(vue.soutenances[0]?.parties.map(({ id }) => id)).toEqual(
    vue.repetitions[0]?.parties.map(({ id }) => id),
  );
});
