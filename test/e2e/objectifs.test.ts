// Targets in the real window: set for a compétence and for a bloc from the keyboard, drawn with the balance, undone.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';
import { tabTo } from './pages/keys.ts';

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 } });
  await openSample(launched.page, 'Expert en architecture et développement logiciel');
  await launched.page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(launched.page, 'Rédaction');
});
afterAll(() => launched[Symbol.asyncDispose]());

test('C14, C15: a target of its own for a compétence and for a bloc, said everywhere, undone by its name', async () => {
  const { page } = launched;
  const foot = page.locator('.red-foot');
  await page.getByRole('tab', { name: 'Mots' }).click();
  const one = page.getByLabel('Mots visés pour cette compétence');
  await tabTo(page, one);
  await page.keyboard.type('650');
  await page.keyboard.press('Tab');
  await saved(page);
  await expect.poll(() => foot.innerText()).toContain('sur 650 visés');
  await tabTo(page, page.getByLabel('Mots visés pour ce bloc'));
  await page.keyboard.type('5000');
  await page.keyboard.press('Tab');
  await saved(page);
  await expect.poll(() => page.locator('.red-bloc-words').nth(1).innerText()).toMatch(/sur 5\s000$/u);
  await page.locator('.red-balance').first().scrollIntoViewIfNeeded();
  await launched.capture('objectifs');
  expect(await faults(page)).toEqual([]);
  await page.locator('#page').focus();
  await page.keyboard.press('Control+z');
  await page.getByText('Annulé : mots visés pour un bloc').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText('Annulé : mots visés pour une compétence').waitFor();
  await expect.poll(() => foot.innerText()).toContain('sur 400 visés');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await page.locator('.red-balance').first().scrollIntoViewIfNeeded();
  await launched.capture('objectifs-200-sombre');
  expect(launched.problems).toEqual([]);
});
