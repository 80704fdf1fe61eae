// A livret of real size in a real window: 45 compétences, 100,000 words, 500 proofs; opened, scrolled, written in.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fullLivretFile } from '#test/bench/livret.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { goToStep, saved } from './pages/journey-page.ts';

const file = fullLivretFile();
let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({
    size: { width: 1280, height: 800 },
    dialogs: { 'ouvrir-livret': [file.path] },
  });
  page = launched.page;
});
afterAll(async () => {
  await launched[Symbol.asyncDispose]();
  file.remove();
});

test('it opens', async () => {
  await page.getByRole('button', { name: 'Ouvrir un livret…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
  await page.getByRole('button', { name: /^3 Preuves 500$/ }).waitFor();
});

test('the matrix shows its 45 compétences, the last one reached with the keyboard', async () => {
  await goToStep(page, 'Cartographie');
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  expect(await rows.count()).toBeGreaterThanOrEqual(45);
  await page.getByRole('gridcell').nth(3).click();
  await page.keyboard.press('Control+End');
  const focused = page.locator('[role=gridcell]:focus, [role=gridcell]:focus-within, td:focus');
  await focused.first().waitFor();
  expect(await focused.first().evaluate((cell) => cell.getBoundingClientRect().bottom <= innerHeight)).toBe(
    true,
  );
  await launched.capture('grand-livret-cartographie');
});

test('500 proofs are listed, and the last one is reached by scrolling', async () => {
  await goToStep(page, 'Preuves');
  const list = page.getByRole('grid', { name: /^Preuves/ });
  await list.getByRole('row').first().click();
  await page.keyboard.press('End');
  await list.getByRole('row', { name: /^preuve 500/ }).waitFor();
  await launched.capture('grand-livret-preuves');
});

test('a long text is written in, and what is typed is saved', async () => {
  await goToStep(page, 'Rédaction');
  const text = page.getByRole('textbox', { name: /^Texte de la situation/ }).first();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Le mot de la fin.');
  await saved(page);
  await page.waitForFunction(() => document.querySelector('.saved')?.textContent?.includes('Enregistré à'));
  expect(await text.innerText()).toContain('Le mot de la fin.');
  await launched.capture('grand-livret-redaction');
});

test('nothing complained', () => {
  expect(launched.problems).toEqual([]);
});
