// The window comes back where it was, unless nobody could see it there.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBounds, visibleBounds, writeBounds } from '#main/window-bounds.ts';

const SCREEN = { x: 0, y: 25, width: 1920, height: 1055 };
const bounds = (over = {}) => ({ x: 100, y: 80, width: 1280, height: 820, maximized: false, ...over });

test('a place that a screen still shows is taken again', () => {
  expect(visibleBounds(bounds(), [SCREEN])).toEqual(bounds());
  expect(visibleBounds(bounds({ x: -1100 }), [SCREEN])).toEqual(bounds({ x: -1100 }));
  const second = { ...SCREEN, x: 1920 };
  expect(visibleBounds(bounds({ x: 2400 }), [SCREEN, second])).toEqual(bounds({ x: 2400 }));
});

test.each([
  ['a screen that was unplugged', { x: 2400 }],
  ['almost nothing left of it', { x: -1200 }],
  ['its title above the screen', { y: 0 }],
  ['its title under the screen', { y: 1040 }],
  ['no size', { width: 0 }],
  ['no number', { x: 'là' }],
])('%s: the usual place', (_why, over) => {
  expect(visibleBounds(bounds(over), [SCREEN])).toBeNull();
});

test('what is written is read; a file that is something else, or absent, is the usual place', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'livret-fenetre-')), 'fenetre.json');
  expect(readBounds(file, [SCREEN])).toBeNull();
  writeBounds(file, bounds());
  expect(readBounds(file, [SCREEN])).toEqual(bounds());
  writeFileSync(file, '{"x":');
  expect(readBounds(file, [SCREEN])).toBeNull();
});
