// The keys of the real window, in the matrix and in a long text; the yardstick is the same keys in a bare field of the
// same text in the same runtime.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/lib/root.ts';
import { launchApp } from '../support/electron/launch.ts';
import { fullLivretFile, writeLongTexte } from './livret.ts';
import { type Measure, measure, quantile } from './measure.ts';

const KEYS = 120;
const STEPS = 5;
/** Words of the text that one types in: a usual one, and the longest that a bloc has. */
const SIZES = [3_000, 20_000];
/** Pause between two keys, in milliseconds: quick typing. What a key leaves for later falls on the next ones. */
const BETWEEN_KEYS = 60;

/**
 * Milliseconds that each key costs the page: its scripts, styles and layout, as the engine counts them, until the next
 * frame is drawn. Painting is left out: on a screen in memory it says nothing of a person's machine.
 */
async function keyTimes(page: Page, keys: readonly string[]): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.filter(({ name }) => COSTS.has(name)).reduce((sum, { value }) => sum + value * 1000, 0);
  };
  const times: number[] = [];
  for (const key of keys) {
    const before = await spent();
    await page.keyboard.press(key);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await page.waitForTimeout(BETWEEN_KEYS);
    times.push((await spent()) - before);
  }
  return times;
}

const COSTS = new Set(['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']);
const letters = Array.from({ length: KEYS }, (_, n) => 'abcdefghij'[n % 10] ?? 'a');
const cells = Array.from(
  { length: KEYS },
  (_, n) => ['ArrowDown', '3', 'ArrowRight', '1', 'ArrowDown', 'ArrowLeft'][n % 6] ?? '0',
);

/** The same keys in a field of ours that nothing watches. */
async function bareField(keys: readonly string[], words = 3_000): Promise<number[]> {
  await using launched = await launchApp({ folder: join(ROOT, 'test/bench/empty-window') });
  await launched.page.evaluate((text) => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.textContent = text;
    document.body.append(field);
    field.focus();
  }, 'lampe '.repeat(words));
  return await keyTimes(launched.page, keys);
}

/** Milliseconds of each key in the text of the first compétence, of that many words, with the relecture on. */
async function typing(words: number): Promise<number[]> {
  const file = fullLivretFile();
  try {
    writeLongTexte(file.path, words);
    await using launched = await launchApp({
      size: { width: 1280, height: 800 },
      dialogs: { 'ouvrir-livret': [file.path] },
    });
    const { page } = launched;
    await page.getByRole('button', { name: 'Ouvrir un livret…' }).click();
    await page.getByRole('navigation', { name: 'Parcours' }).waitFor();
    await page.keyboard.press('Control+5');
    await page.locator('.red-competence').first().click();
    const text = page.locator('.ed-content').first();
    await text.getByText('lampe').first().click();
    await page.getByRole('tab', { name: /Relecture/ }).click();
    await page.locator('.red-remark').first().waitFor();
    await text.getByText('lampe').first().click();
    return await keyTimes(page, letters);
  } finally {
    file.remove();
  }
}

async function typingMeasures(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const words of SIZES) {
    const bare = await bareField(letters, words);
    const times = await typing(words);
    for (const [nom, share, limit] of [
      ['p95', 0.95, 16],
      ['la plus lente', 1, 50],
    ] as const) {
      const valeur = quantile(times, share);
      measures.push(
        measure({
          nom: `frappe dans un texte, relecture montrée, ${nom}`,
          taille: `texte de ${words.toLocaleString('fr-FR')} mots`,
          valeur,
          repere: {
            nom: `les mêmes touches dans un champ nu du même texte, ${nom}`,
            valeur: quantile(bare, share),
          },
          but: { texte: `≤ ${limit} ms`, atteint: valeur <= limit },
        }),
      );
    }
  }
  return measures;
}

export async function windowMeasures(): Promise<Measure[]> {
  const bareCells = await bareField(cells);
  const file = fullLivretFile();
  try {
    await using launched = await launchApp({
      size: { width: 1280, height: 800 },
      dialogs: { 'ouvrir-livret': [file.path] },
    });
    const { page } = launched;
    await page.getByRole('button', { name: 'Ouvrir un livret…' }).click();
    await page.getByRole('navigation', { name: 'Parcours' }).waitFor();

    await page.keyboard.press('Control+4');
    await page.locator('.carto-chosen').focus();
    const matrix = await keyTimes(page, cells);

    const screens = await screenTimes(page);
    const taille = '45 compétences, 12 expériences, 100 000 mots, 500 preuves';
    const repere = (nom: string, values: readonly number[]) => ({ nom, valeur: quantile(values, 0.95) });
    return [
      measure({
        nom: 'touche dans la cartographie, p95',
        taille,
        valeur: quantile(matrix, 0.95),
        repere: repere('les mêmes touches dans un champ nu, p95', bareCells),
        but: { texte: '≤ 50 ms', atteint: quantile(matrix, 0.95) <= 50 },
      }),
      ...(await typingMeasures()),
      measure({
        nom: 'changement d’écran, médiane',
        taille,
        valeur: quantile(screens, 0.5),
        repere: repere('une touche dans un champ nu, p95', bareCells),
      }),
    ];
  } finally {
    file.remove();
  }
}

/** From the shortcut to the title of the screen drawn, each of the seven in turn. */
async function screenTimes(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < 7 * STEPS; n++) {
    const key = String((n % 7) + 1);
    const time = await page.evaluate(
      (digit) =>
        new Promise<number>((resolve) => {
          const before = document.querySelector('h1');
          const from = performance.now();
          const look = (): void => {
            const now = document.querySelector('h1');
            if (now !== null && now !== before) resolve(performance.now() - from);
            else requestAnimationFrame(look);
          };
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', { key: digit, code: `Digit${digit}`, ctrlKey: true, bubbles: true }),
          );
          requestAnimationFrame(look);
        }),
      key,
    );
    times.push(time);
  }
  return times;
}
