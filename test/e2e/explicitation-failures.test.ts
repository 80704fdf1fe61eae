// The interview when something breaks: closed in the middle of a word, core killed, disk full. Not a word is missing, and
// nobody is let out while the last words are not written.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { coreProcesses } from './pages/core-processes.ts';
import { goToStep } from './pages/journey-page.ts';

const PATIENT = { timeout: 20_000 };
const text = (page: Page) => page.getByRole('textbox', { name: /^Texte de la situation/ });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Une question à la fois' });
const question = (page: Page) => page.locator('.expl-question');

/** A new livret, and the first compétence asked about, its title given. */
async function begin({ page }: LaunchedApp): Promise<void> {
  page.setDefaultTimeout(PATIENT.timeout);
  await page.getByRole('button', { name: 'Commencer un livret…' }).first().click();
  await page.getByRole('option', { name: 'Développeur full stack' }).click();
  await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await goToStep(page, 'Rédaction');
  await page.keyboard.press('Control+Shift+D');
  await question(page).waitFor();
  await page.keyboard.type('Un flux muet');
  await page.keyboard.press('Control+Enter');
  await question(page).filter({ hasText: 'Où était-ce' }).waitFor();
}

test('G14: closed in the middle of a word, reopened, the word is in the text and in its question', async () => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, 'Mon livret.livret');
  const first = await launchApp({ dataDir, dialogs: { 'nouveau-livret': [file] } });
  await begin(first);
  await first.page.keyboard.type('En mai, à Lorie');
  // At once: the clock of the field has not run out.
  await first.close();
  await using launched = await launchApp({ dataDir });
  const { page } = launched;
  await page.getByRole('button', { name: 'Reprendre' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goToStep(page, 'Rédaction');
  await page.getByText('Analyser la demande initiale').first().click();
  await expect.poll(() => text(page).innerText(), PATIENT).toBe('En mai, à Lorie');
  await page.getByRole('button', { name: 'Questions une à une' }).click();
  await question(page).waitFor();
  await page.keyboard.press('Alt+ArrowUp');
  await question(page).filter({ hasText: 'Où était-ce' }).waitFor();
  await page.keyboard.type('nt.');
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await expect.poll(() => text(page).innerText(), PATIENT).toBe('En mai, à Lorient.');
  expect(launched.problems).toEqual([]);
});

test('the core is killed while one answers: it comes back, and not a word is missing', async () => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, 'Mon livret.livret');
  await using launched = await launchApp({ dataDir, dialogs: { 'nouveau-livret': [file] } });
  const { page, app } = launched;
  await begin(launched);
  await page.keyboard.type('Le début est là. ');
  for (const pid of coreProcesses(app.process().pid)) process.kill(pid, 'SIGKILL');
  await page.keyboard.type('Le milieu arrive pendant la panne. ');
  await page.keyboard.type('La fin vient après.');
  await dialog(page).locator('.saved', { hasText: 'Enregistré à' }).waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return dialog(page).count();
    }, PATIENT)
    .toBe(0);
  await expect
    .poll(() => text(page).innerText(), PATIENT)
    .toBe('Le début est là. Le milieu arrive pendant la panne. La fin vient après.');
});

test('the disk is full: the words stay in the field, a sentence says so, and leaving waits for them', async (context) => {
  const disk = join(temporaryFolder(), 'disque');
  mkdirSync(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk]).status !== 0)
    return context.skip('this machine does not let us mount a small disk');
  onTestFinished(() => void spawnSync('umount', ['-l', disk]));
  const file = join(disk, 'Mon livret.livret');
  await using launched = await launchApp({ dialogs: { 'nouveau-livret': [file] } });
  const { page } = launched;
  await begin(launched);
  const ballast = join(disk, 'lest');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, new Uint8Array(bavail * bsize));
  await page.keyboard.insertText('Le disque est plein, et je continue. '.repeat(400));
  await dialog(page).getByRole('alert').filter({ hasText: 'plus de place sur le disque' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Escape');
  await dialog(page).getByText('Ils restent ici').waitFor();
  expect(await question(page).innerText()).toContain('Où était-ce');
  expect(await page.locator('.expl-field').inputValue()).toContain('et je continue');
  await launched.capture('explicitation-disque-plein');
  rmSync(ballast);
  await dialog(page).getByRole('button', { name: 'Réessayer' }).click();
  await dialog(page).locator('.saved', { hasText: 'Enregistré à' }).waitFor();
  await page.locator('.expl-field').focus();
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
  await expect.poll(() => text(page).innerText(), PATIENT).toContain('et je continue');
});
