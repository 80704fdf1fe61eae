// The relecture in the real window: a fault that is typed is said, shown in its place, and gone once it is mended.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';

const FAUTE = 'Nous avons réparé la pompe avant midi.';
let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 } });
  await openSample(launched.page, 'Expert en architecture et développement logiciel');
  await launched.page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(launched.page, 'Rédaction');
});
afterAll(() => launched[Symbol.asyncDispose]());

test('T18: a fault is said after a pause, and « Voir » selects its sentence', async () => {
  const { page } = launched;
  await page.getByRole('tab', { name: /Relecture/ }).click();
  const text = page.locator('.ed-content').first();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(FAUTE);
  await saved(page);
  const remark = page.locator('.red-remark', { hasText: FAUTE });
  await remark.waitFor();
  expect(await remark.innerText()).toContain('à la place de');
  await page.keyboard.press('Control+Home');
  await remark.getByRole('button', { name: /^Voir le passage/ }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(FAUTE);
  const seen = await text.getByText(FAUTE).boundingBox();
  expect(seen?.y).toBeGreaterThan(0);
  expect(seen?.y).toBeLessThan(860);
  await launched.capture('relecture');
  expect(await faults(page)).toEqual([]);
});

test('T19: set aside from the keyboard it goes with its figure, and « Remettre » says it again', async () => {
  const { page } = launched;
  const remark = page.locator('.red-remarks > .red-remark', { hasText: FAUTE });
  const figure = () => page.getByRole('tab', { name: /Relecture/ }).innerText();
  const before = await figure();
  await remark.getByRole('button', { name: /^Écarter/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Remarque écartée').waitFor();
  await expect.poll(figure).not.toBe(before);
  const folded = page.locator('.red-ecartees');
  await folded.locator('summary').focus();
  await page.keyboard.press('Enter');
  await launched.capture('relecture-ecartee');
  expect(await faults(page)).toEqual([]);
  await folded.getByRole('button', { name: /^Remettre/ }).focus();
  await page.keyboard.press('Enter');
  await folded.waitFor({ state: 'detached' });
  await expect.poll(figure).toBe(before);
});

test('K10: the same is said before the export, and leads back', async () => {
  const { page } = launched;
  await goToStep(page, 'Dossier');
  const bloc = page.locator('.controles li .link', { hasText: FAUTE });
  await page.locator('.bloc-select button').click();
  await page.getByRole('option', { name: /BC02/ }).click();
  const group = page.locator('.controles details', { has: page.locator('li .link', { hasText: FAUTE }) });
  await group.waitFor();
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await bloc.waitFor();
  await launched.capture('relecture-dossier');
  await bloc.click();
  await page.getByRole('tab', { name: /Relecture/ }).waitFor();
});

test('T18: what was selected is written over, and the remark leaves', async () => {
  const { page } = launched;
  const remark = page.locator('.red-remark', { hasText: FAUTE });
  await remark.getByRole('button', { name: /^Voir le passage/ }).click();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(FAUTE);
  await page.keyboard.type('J’ai réparé la pompe avant midi.');
  await saved(page);
  await remark.waitFor({ state: 'detached' });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.documentElement.dataset.theme = 'dark';
  });
  await launched.capture('relecture-200-sombre');
  expect(launched.problems).toEqual([]);
});
