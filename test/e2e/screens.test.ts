// Every screen of the full sample livret, photographed in light, dark and at 200 %; nothing complains, nothing is cut
// off sideways. The pictures are for people: test/e2e/captures.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { goToStep, openSample, STEPS } from './pages/journey-page.ts';

const LOOKS = [
  { name: 'clair', theme: 'clair', tailleTexte: 100 },
  { name: 'sombre', theme: 'sombre', tailleTexte: 100 },
  { name: '200', theme: 'clair', tailleTexte: 200 },
] as const;

let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 800 } });
  page = launched.page;
});
afterAll(() => launched[Symbol.asyncDispose]());

const fileName = (step: string): string =>
  step.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/gu, '-');

describe.each(LOOKS)('$name', ({ name, theme, tailleTexte }) => {
  beforeAll(async () => {
    await page.evaluate((settings) => window.livret.call('reglages.ecrire', settings), {
      theme,
      tailleTexte,
    });
    await page.reload();
    await page.locator('.main, .home').first().waitFor();
    if (name === 'clair') await openSample(page, 'Expert en architecture et développement logiciel');
    await page.getByRole('navigation', { name: 'Parcours' }).waitFor();
  });

  test.each(STEPS)('%s', async (step) => {
    await goToStep(page, step);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(300);
    await launched.capture(`ecran-${fileName(step)}-${name}`);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'pixels that can only be reached by scrolling sideways').toBeLessThanOrEqual(0);
  });
});

test('nothing complained, and nothing was asked of the network', () => {
  expect(launched.problems).toEqual([]);
  expect(launched.requests.filter((url) => !/^(livret:|data:|blob:)/.test(url))).toEqual([]);
});
