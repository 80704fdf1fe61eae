// Which rows stay together on a page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGNES_ENSEMBLE, RANGEES_ENSEMBLE, rangeesLiees } from '#core/export/docx/rangees-liees.ts';

const lignes = (nombre: number, hauteur = 1) => Array.from({ length: nombre }, () => hauteur);

describe('rows that stay together', () => {
  it('D10: a small table stays whole, its last row free', () => {
    expect(rangeesLiees(lignes(5), 1)).toEqual([true, true, true, true, false]);
    expect(rangeesLiees(lignes(RANGEES_ENSEMBLE + 1), 1).filter((liee) => !liee)).toHaveLength(1);
  });

  it('D10: a longer one keeps two rows with its header, and its last two', () => {
    expect(rangeesLiees(lignes(13), 1)).toEqual([
      true,
      true,
      ...Array.from({ length: 9 }, () => false),
      true,
      false,
    ]);
  });

  it('D10: rows as tall as a page are kept with nothing', () => {
    expect(rangeesLiees(lignes(6, LIGNES_ENSEMBLE), 1)).toEqual(lignes(6).map(() => false));
  });

  it('D10: a table without header, of one row, or all header, is no trouble', () => {
    expect(rangeesLiees([1], 0)).toEqual([false]);
    expect(rangeesLiees([1], 1)).toEqual([false]);
    expect(rangeesLiees([], 0)).toEqual([]);
  });

  it('D10: the last row is never kept with what follows, whatever the table', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 80 }), { minLength: 1, maxLength: 60 }),
        fc.nat(2),
        (hauteurs, entetes) =>
          rangeesLiees(hauteurs, Math.min(entetes, hauteurs.length)).at(-1) === false &&
          rangeesLiees(hauteurs, Math.min(entetes, hauteurs.length)).length === hauteurs.length,
      ),
    );
  });
});
