// What a person sees when the disk is full, when the livret is open elsewhere, when the core dies in the middle of a
// word: the words stay in the page, a sentence says what was kept and what to do, and in the end nothing is lost.
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { coreProcesses } from './pages/core-processes.ts';
import { goToStep } from './pages/journey-page.ts';

const PATIENT = { timeout: 20_000 };
const text = (page: Page) => page.getByRole('textbox', { name: /^Texte de la situation/ });
const savedAt = (page: Page) => page.locator('.saved', { hasText: 'Enregistré à' });

/** A livret of one bloc, in its file, with one situation that waits for its text. */
async function begin(launched: LaunchedApp): Promise<void> {
  const { page } = launched;
  page.setDefaultTimeout(PATIENT.timeout);
  await page.getByRole('button', { name: 'Commencer un livret…' }).first().click();
  await page.getByRole('option', { name: 'Développeur full stack' }).click();
  await page.getByRole('button', { name: 'Choisir l’endroit…' }).click();
  await goToStep(page, 'Rédaction');
  await page.getByRole('button', { name: 'Raconter une situation' }).click();
  await page.locator('.red-title textarea:focus').waitFor();
  await page.keyboard.type('Un flux muet');
  await savedAt(page).waitFor();
  await text(page).click();
}

/** A disk of so many mebibytes, or null where this machine does not let us make one. */
function smallDisk(mebibytes: number): string | null {
  const folder = join(temporaryFolder(), 'disque');
  mkdirSync(folder);
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', folder]).status === 0;
  if (!made) return null;
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder]);
  });
  return folder;
}

test('the disk is full: the words stay, a sentence says so, and they are written once there is room', async (context) => {
  const disk = smallDisk(4);
  if (disk === null) return context.skip('this machine does not let us mount a small disk');
  const file = join(disk, 'Mon livret.livret');
  await using launched = await launchApp({ dialogs: { 'nouveau-livret': [file], 'ouvrir-livret': [file] } });
  const { page } = launched;
  await begin(launched);
  await page.keyboard.type('Avant, tout allait bien. ');
  await savedAt(page).waitFor();

  const ballast = join(disk, 'lest');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(ballast, new Uint8Array(bavail * bsize));
  await page.keyboard.insertText('Le disque est plein, et je continue. '.repeat(400));
  const sentence = page.getByRole('alert').filter({ hasText: 'plus de place sur le disque' });
  await sentence.waitFor();
  expect(await sentence.innerText()).toMatch(/tout ce qui précède l’est.*Libérez de la place/su);

  // Another screen and back: nothing typed is lost on the way.
  await goToStep(page, 'Expériences');
  await goToStep(page, 'Rédaction');
  await expect.poll(() => text(page).innerText(), PATIENT).toContain('et je continue');
  await launched.capture('disque-plein');

  rmSync(ballast);
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await savedAt(page).waitFor();
  await page.reload();
  await page.getByRole('navigation', { name: 'Parcours' }).waitFor();
  await goToStep(page, 'Rédaction');
  // Opened again, the desk offers what is still to be written: the first compétence is one click away.
  await page.getByText('Analyser la demande initiale').first().click();
  await expect.poll(() => text(page).innerText(), PATIENT).toMatch(/tout allait bien.*et je continue/su);
});

test('a livret that another process holds is refused with a sentence, and opens once it is free', async () => {
  const file = join(temporaryFolder(), 'Mon livret.livret');
  await using launched = await launchApp({
    dialogs: { 'nouveau-livret': [file], 'ouvrir-livret': [file, file] },
  });
  const { page } = launched;
  await begin(launched);
  await goToStep(page, 'Mon projet');
  await page.locator('.label').click();
  await page.getByRole('button', { name: /^Reprendre/ }).waitFor();

  const other = holdOpen(file);
  expect(await other.said).toBe(1);
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  const sentence = page.getByRole('alert').filter({ hasText: /déjà ouvert/ });
  await sentence.waitFor();
  await launched.capture('livret-verrouille');
  other.process.kill();
  await other.ended;
  await sentence.getByRole('button', { name: 'Compris' }).click();
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await page
    .getByRole('heading', { level: 1 })
    .getByText(/Mon projet|Rédaction/)
    .waitFor();
});

/** Another process that opens the file and writes in it, until it is killed. */
function holdOpen(file: string): { process: ChildProcess; said: Promise<unknown>; ended: Promise<unknown> } {
  const other = fork(join(ROOT, 'test/support/open-elsewhere.ts'), [file, 'ecrire']);
  return {
    process: other,
    said: new Promise((resolve) => other.once('message', resolve)),
    ended: new Promise((resolve) => other.once('exit', resolve)),
  };
}

test('the core is killed while one types: it comes back, and not a word is missing', async () => {
  const dataDir = temporaryFolder();
  const file = join(dataDir, 'Mon livret.livret');
  await using launched = await launchApp({ dataDir, dialogs: { 'nouveau-livret': [file] } });
  const { page, app } = launched;
  await begin(launched);
  await page.keyboard.type('Le début est là. ');
  for (const pid of coreProcesses(app.process().pid)) process.kill(pid, 'SIGKILL');
  await page.keyboard.type('Le milieu arrive pendant la panne. ');
  await page.getByRole('alert').filter({ hasText: 'intact' }).first().waitFor();
  await launched.capture('coeur-relance');
  await page.keyboard.type('La fin vient après.');
  await savedAt(page).waitFor();
  const whole = /Le début est là\. Le milieu arrive pendant la panne\. La fin vient après\./u;
  expect((await text(page).innerText()).replace(/[\u00a0\u202f]/gu, ' ')).toMatch(whole);
  await page.waitForTimeout(700);
  await page.reload();
  await page.getByRole('navigation', { name: 'Parcours' }).waitFor();
  await goToStep(page, 'Rédaction');
  await expect.poll(() => text(page).innerText(), PATIENT).toMatch(whole);
});
