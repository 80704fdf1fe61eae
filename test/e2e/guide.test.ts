// The guide in the real window: the sentence in its cuts, what it asks, then the ten elements.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lireCompetence } from '#shared/domain/guide/lire-competence.ts';
import { questionsDe } from '#shared/domain/guide/questions/questions.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { tabTo } from './pages/keys.ts';

describe('the guide', () => {
  let launched: LaunchedApp;
  beforeAll(async () => {
    launched = await launchApp({ size: { width: 1280, height: 900 } });
    await launched.page.locator('.home-sample').first().getByRole('button').click();
    await launched.page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
    await launched.page.keyboard.press('Control+5');
    await launched.page.locator('.red-asks').waitFor();
  });
  afterAll(() => launched[Symbol.asyncDispose]());

  test('G1: the official sentence is drawn in its cuts, to the letter', async () => {
    const sentence = launched.page.locator('.red-asked .official').first();
    const texte = await sentence.evaluate((element) => element.textContent ?? '');
    const actions = lireCompetence(texte).filter(({ role }) => role === 'action');
    expect(await sentence.locator('.action').allTextContents()).toEqual(
      actions.map((one) => one.texte.trimEnd()),
    );
    expect(await sentence.locator('.aim').count()).toBeGreaterThan(0);
  });

  test('G9: above the ten elements, each demand has its role, its words and its question', async () => {
    const { page } = launched;
    const texte = await page
      .locator('.red-asked .official')
      .first()
      .evaluate((element) => element.textContent ?? '');
    const headings = await page.locator('.red-guide h3').allTextContents();
    expect(headings.slice(0, 2)).toEqual(['Ce que la phrase demande', 'Les dix éléments']);
    const asks = page.locator('.red-asks dl > div');
    expect(await asks.count()).toBe(questionsDe(lireCompetence(texte)).length);
    expect(await asks.first().innerText()).toMatch(/^action\n.*\n?Comment avez-vous procédé/s);
    expect(await asks.last().innerText()).toMatch(/^finalité\n/);
    await launched.capture('guide');
    expect(launched.problems).toEqual([]);
  });

  test('G20: what the fiche asks everywhere is followed across the dossier, and leads to its compétences', async () => {
    const { page } = launched;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const section = page.getByRole('region', { name: 'Ce que la fiche demande partout' });
    await section.waitFor();
    const row = section.getByRole('button', { name: /^Handicap et accessibilité/ });
    expect(await section.locator('.exig-row').count()).toBe(4);
    await tabTo(page, row);
    await page.keyboard.press('Enter');
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    const links = section.locator('.exig-list').getByRole('button');
    expect(await links.count()).toBeGreaterThan(2);
    await links.last().scrollIntoViewIfNeeded();
    await launched.capture('exigences');
    expect(await faults(page)).toEqual([]);
    const name = await links.nth(1).innerText();
    await tabTo(page, links.nth(1));
    await page.keyboard.press('Enter');
    const [bloc, rang] = [/BC\d+/.exec(name)?.[0] ?? '', /\d+$/.exec(name)?.[0] ?? ''];
    await page
      .locator('.red-ref', { hasText: bloc })
      .filter({ hasText: `compétence ${rang}` })
      .waitFor();
    await launched.capture('exigences-ici');
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      document.documentElement.dataset.theme = 'dark';
    });
    await links.last().scrollIntoViewIfNeeded();
    await launched.capture('exigences-200-sombre');
    expect(await section.evaluate((e) => e.scrollWidth - e.clientWidth)).toBeLessThanOrEqual(0);
    expect(launched.problems).toEqual([]);
  });
});
