// The keys of the real window, in the matrix and in a long text; the yardstick is the same keys in a bare field of the
// same text in the same runtime.
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/lib/root.ts';
import { launchApp } from '../support/electron/launch.ts';
import { fullLivretFile } from './livret.ts';
import { type Measure, measure, quantile } from './measure.ts';

const KEYS = 120;
const STEPS = 5;
const TEXT = 'Je compare trois solutions, et je garde la plus simple à expliquer. ';
/** About three thousand words. */
const LONG = TEXT.repeat(250);

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
async function bareField(keys: readonly string[]): Promise<number[]> {
  await using launched = await launchApp({ folder: join(ROOT, 'test/bench/empty-window') });
  await launched.page.evaluate((text) => {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    field.textContent = text;
    document.body.append(field);
    field.focus();
  }, LONG);
  return await keyTimes(launched.page, keys);
}

export async function windowMeasures(): Promise<Measure[]> {
  const bareLetters = await bareField(letters);
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

    await page.keyboard.press('Control+5');
    const text = page.locator('.ed-content').first();
    await text.click();
    await page.keyboard.insertText(LONG);
    await page.locator('.saved', { hasText: 'Enregistré à' }).waitFor();
    const typing = await keyTimes(page, letters);

    const screens = await screenTimes(page);
    const taille = '45 compétences, 12 expériences, 100 000 mots, 500 preuves';
    const typed = 'texte de 3 000 mots';
    const repere = (nom: string, values: readonly number[]) => ({ nom, valeur: quantile(values, 0.95) });
    return [
      measure({
        nom: 'touche dans la cartographie, p95',
        taille,
        valeur: quantile(matrix, 0.95),
        repere: repere('les mêmes touches dans un champ nu, p95', bareCells),
        but: { texte: '≤ 50 ms', atteint: quantile(matrix, 0.95) <= 50 },
      }),
      measure({
        nom: 'frappe dans un texte, p95',
        taille: typed,
        valeur: quantile(typing, 0.95),
        repere: repere('les mêmes touches dans un champ nu du même texte, p95', bareLetters),
        but: { texte: '≤ 16 ms', atteint: quantile(typing, 0.95) <= 16 },
      }),
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
