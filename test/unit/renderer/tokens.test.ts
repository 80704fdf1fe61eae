// The ratios of tokens.css, computed with the formula of WCAG 2.2: 4.5 for text, 3 for controls and marks.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../../renderer/styles/tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
type Palette = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

function paletteOf(block: string): Palette {
  const found = new Map<string, Record<Theme, string>>();
  for (const [, name = '', light = '', dark = ''] of block.matchAll(
    /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6})\s*,\s*(#[0-9a-f]{6})\s*\)/gi,
  ))
    if (!found.has(name)) found.set(name, { light, dark });
  return found;
}
const ordinary = paletteOf(css.slice(0, css.indexOf('data-contrast')));
const contrast = paletteOf(css.slice(css.indexOf('[data-contrast="more"] {')));

const channel = (value: number): number => {
  const c = value / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => channel(Number.parseInt(hex.slice(at, at + 2), 16)));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const TEXTS = ['ink', 'ink-2', 'ink-3', 'blue', 'red', 'green', 'ochre'];
const GROUNDS = ['desk', 'paper', 'field', 'well'];
const PAIRS: [string, string][] = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground): [string, string] => [text, ground])),
  ...['ink', 'ink-2', 'ink-3', 'blue', 'red', 'green', 'ochre'].map((t): [string, string] => [
    t,
    'blue-tint',
  ]),
  ['ink', 'red-tint'],
  ['red', 'red-tint'],
  ['ink', 'green-tint'],
  ['green', 'green-tint'],
  ['ink', 'ochre-tint'],
  ['ochre', 'ochre-tint'],
  ['on-blue', 'blue'],
  ['on-cover', 'cover'],
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const colour = (palette: Palette, name: string): string => {
    const found = palette.get(name)?.[theme];
    if (found === undefined) throw new Error(`tokens.css has no --${name}`);
    return found;
  };
  test.each(PAIRS)('text %s on %s', (text, ground) => {
    expect(ratio(colour(ordinary, text), colour(ordinary, ground))).toBeGreaterThanOrEqual(4.5);
  });
  test.each(GROUNDS)('the line of a control on %s', (ground) => {
    expect(ratio(colour(ordinary, 'rule-strong'), colour(ordinary, ground))).toBeGreaterThanOrEqual(3);
  });
  test.each(TEXTS)('high contrast, text %s on paper', (text) => {
    expect(ratio(colour(contrast, text), colour(contrast, 'paper'))).toBeGreaterThanOrEqual(7);
  });
});
