// The keys of the cartographie.
import { describe, expect, test } from 'vitest';
import { type Cell, moved, typedDepth } from '#renderer/features/cartographie/keyboard.ts';
import { matrixOf, onlyRows, toComplete } from '#renderer/features/cartographie/model.ts';
import { fiche, livret } from '#test/support/renderer/fixture.ts';

const matrix = matrixOf(livret(fiche({ blocs: 3, parBloc: 4 }), { experiences: 5 }));
const id = (bloc: number, rank: number) => `RNCP90001BC0${bloc}-C0${rank}`;
const cell = (bloc: number, rank: number, column: number): Cell => ({
  competenceId: id(bloc, rank),
  experienceId: `e${column}`,
});
const press = (key: string, more: { ctrlKey?: boolean; code?: string } = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('moving', () => {
  test.each([
    ['ArrowRight', cell(1, 1, 1), cell(1, 1, 2)],
    ['ArrowLeft', cell(1, 1, 1), cell(1, 1, 1)],
    ['ArrowUp', cell(1, 1, 1), cell(1, 1, 1)],
    ['ArrowDown', cell(1, 4, 2), cell(2, 1, 2)],
    ['ArrowDown', cell(3, 4, 2), cell(3, 4, 2)],
    ['End', cell(2, 2, 2), cell(2, 2, 5)],
    ['Home', cell(2, 2, 2), cell(2, 2, 1)],
    ['PageDown', cell(1, 3, 2), cell(2, 1, 2)],
    ['PageDown', cell(3, 1, 2), cell(3, 4, 2)],
    ['PageUp', cell(2, 3, 2), cell(2, 1, 2)],
    ['PageUp', cell(2, 1, 2), cell(1, 1, 2)],
    ['PageUp', cell(1, 1, 2), cell(1, 1, 2)],
  ] as const)('%s', (key, from, to) => {
    expect(moved(matrix, from, press(key))).toEqual(to);
  });

  test('Ctrl goes to the far end', () => {
    expect(moved(matrix, cell(2, 2, 2), press('Home', { ctrlKey: true }))).toEqual(cell(1, 1, 1));
    expect(moved(matrix, cell(2, 2, 2), press('End', { ctrlKey: true }))).toEqual(cell(3, 4, 5));
  });

  test('other keys are left to others', () => {
    expect(moved(matrix, cell(2, 2, 2), press('a'))).toBeNull();
    expect(moved(matrix, cell(2, 2, 2), press('Tab'))).toBeNull();
  });
});

describe('a depth is typed', () => {
  test('by the figure, by its place on a French keyboard, or emptied', () => {
    expect(typedDepth(press('3', { code: 'Digit3' }))).toBe(3);
    expect(typedDepth(press('"', { code: 'Digit3' }))).toBe(3);
    expect(typedDepth(press('à', { code: 'Digit0' }))).toBe(0);
    expect(typedDepth(press('2', { code: 'Numpad2' }))).toBe(2);
    expect(typedDepth(press('Delete'))).toBe(0);
  });

  test('never with Ctrl, which changes screens', () => {
    expect(typedDepth(press('3', { code: 'Digit3', ctrlKey: true }))).toBeNull();
    expect(typedDepth(press('4', { code: 'Digit4' }))).toBeNull();
  });
});

test('the rows to complete are those that are not covered, and a filtered matrix keeps its totals', () => {
  const remaining = toComplete(matrix);
  expect(remaining.length + matrix.couvertes).toBe(matrix.total);
  const filtered = onlyRows(matrix, new Set(remaining));
  expect(filtered.blocs.flatMap((b) => b.rows.map((r) => r.competenceId))).toEqual(remaining);
  expect(filtered.total).toBe(matrix.total);
});
