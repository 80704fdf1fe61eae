// Before an export, in the real window: what there is to know, its place and the way back, what is set aside, the pages; and the
// export goes on whatever the list says.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';
import { hasFocus, tabTo } from './pages/keys.ts';

const PATIENT = { timeout: 10_000 };
const exported = temporaryFolder();
const file = join(exported, 'dossier.docx');
let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 }, dialogs: { 'fichier-docx': [file] } });
  const { page } = launched;
  page.setDefaultTimeout(PATIENT.timeout);
  await openSample(page, 'Développeur full stack');
  await page.emulateMedia({ reducedMotion: 'reduce' });
});
afterAll(async () => {
  await launched[Symbol.asyncDispose]();
  rmSync(exported, { recursive: true });
});

const dialog = () => launched.page.getByRole('dialog', { name: 'Exporter' });
const list = () => dialog().locator('.controles');

test('K19: from the list before the export to a place with the keyboard, and back to the list as it was', async () => {
  const { page } = launched;
  await page.keyboard.press('Control+e');
  await list()
    .getByText(/points? à voir|Rien à voir/)
    .waitFor();
  await launched.capture('avant-export');
  expect(await faults(page)).toEqual([]);
  const group = list().locator('details:not(.controles-limits):not(.controles-ecartes)').first();
  if ((await group.getAttribute('open')) === null) {
    await tabTo(page, group.locator('summary'));
    await page.keyboard.press('Enter');
  }
  const first = group.locator('li .link').first();
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await dialog().waitFor({ state: 'detached' });
  const back = page.getByRole('button', { name: 'Revenir aux contrôles' });
  await back.waitFor();
  await page.locator('h1').waitFor();
  await launched.capture('avant-export-retour');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Control+Shift+j');
  await list().waitFor();
  expect(await back.count()).toBe(0);
});

test('K17: the pages are counted, the fiche says no limit, and the candidate’s own is compared', async () => {
  const { page } = launched;
  const length = list().locator('.controles-length');
  await length.getByText(/\d+ pages?, /).waitFor({ timeout: 60_000 });
  expect(await length.innerText()).toContain('La fiche ne dit aucune limite de pages.');
  await length.locator('summary').click();
  await length.getByLabel('Pages, au plus').fill('2');
  await length.getByRole('button', { name: 'Garder ces limites' }).click();
  await length.getByText('que vous avez saisie').waitFor();
  await length.getByText(/pages, 2 au plus/).waitFor();
  await length.scrollIntoViewIfNeeded();
  await launched.capture('avant-export-pages');
  expect(await faults(page)).toEqual([]);
});

test('K19: the export goes on, and the next one says its true count', async () => {
  const { page } = launched;
  await dialog()
    .getByRole('button', { name: /choisir l’endroit…$/i })
    .click();
  await page.getByText('Le document est écrit').waitFor({ timeout: 60_000 });
  expect(existsSync(file)).toBe(true);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');
  await list()
    .getByText(/Dernier export\s:\s\d+ pages?/)
    .waitFor();
  await page.keyboard.press('Escape');
  await dialog().waitFor({ state: 'detached' });
});

test('K19: a point is set aside in the screen « Dossier », with the keyboard, and put back by one undo', async () => {
  const { page } = launched;
  await goToStep(page, 'Dossier');
  const checks = page.getByRole('complementary', { name: 'Avant d’exporter' });
  await checks.getByText(/à savoir\./).waitFor();
  const closed = checks.locator('details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  const aside = checks.getByRole('button', { name: /^Mettre de côté/ });
  const before = await aside.count();
  expect(before).toBeGreaterThan(0);
  await tabTo(page, aside.first());
  await page.keyboard.press('Enter');
  await saved(page);
  await checks.getByText(/1 point mis de côté/).waitFor();
  await expect.poll(() => aside.count(), PATIENT).toBe(before - 1);
  await launched.capture('avant-export-dossier');
  await page.getByRole('heading', { level: 1, name: 'Dossier' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(() => aside.count(), PATIENT).toBe(before);
});

test('the list in dark, in high contrast and at 200 %', async () => {
  const { page } = launched;
  await page.keyboard.press('Control+e');
  await list()
    .getByText(/à savoir\./)
    .waitFor();
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await list().locator('h3').first().scrollIntoViewIfNeeded();
  await launched.capture('avant-export-200-sombre');
  expect(await faults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await launched.capture('avant-export-contraste');
  expect(launched.problems).toEqual([]);
  expect(await hasFocus(dialog())).toBe(true);
});
