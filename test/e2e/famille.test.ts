// The presentation of the dossier, chosen in the window: by compétence, or by activity.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample } from './pages/journey-page.ts';

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 } });
  launched.page.setDefaultTimeout(10_000);
  await openSample(launched.page, 'Expert en architecture et développement logiciel');
  await launched.page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(launched.page, 'Dossier');
});
afterAll(() => launched[Symbol.asyncDispose]());

test('D13: chosen from the keyboard; the outline, the explanations and the preview follow; undone by its name', async () => {
  const { page } = launched;
  const plan = page.getByRole('grid', { name: 'Plan du dossier' });
  await page.getByRole('button', { name: /Présentation$/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'Par activité' }).waitFor();
  await launched.capture('dossier-famille-choix');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await plan.getByText('Mes activités', { exact: true }).click();
  await page.getByRole('heading', { level: 2, name: 'Mes activités' }).waitFor();
  await page.getByText('Ce chapitre reprend chaque expérience').waitFor();
  await page.getByRole('tab', { name: 'Aperçu' }).click();
  const sheet = page.locator('.dossier-sheet');
  await sheet
    .getByText(/^Compétence \d+/)
    .first()
    .waitFor();
  await launched.capture('dossier-par-activite');
  expect(await faults(page)).toEqual([]);
  await plan.getByText('Les compétences et mes activités').click();
  await sheet.getByRole('columnheader', { name: 'Compétence du référentiel' }).waitFor();
  expect(await plan.getByText('toujours présent').count()).toBe(3);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await plan.getByText('Les compétences du bloc').waitFor();
  expect(await plan.getByText('Mes activités', { exact: true }).count()).toBe(0);
  expect(launched.problems).toEqual([]);
});
