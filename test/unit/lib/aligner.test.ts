// What two texts have in common: as much as there is, in order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligner } from '#shared/lib/aligner.ts';

const plusLongue = (a: readonly string[], b: readonly string[]): number => {
  let ligne = b.map(() => 0).concat(0);
  for (let i = a.length - 1; i >= 0; i--) {
    const neuve = [...ligne];
    for (let j = b.length - 1; j >= 0; j--)
      neuve[j] = a[i] === b[j] ? (ligne[j + 1] ?? 0) + 1 : Math.max(ligne[j] ?? 0, neuve[j + 1] ?? 0);
    ligne = neuve;
  }
  return ligne[0] ?? 0;
};

test('TR10: the pairs match, grow on both sides, and are as many as can be', () => {
  const lettres = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });
  fc.assert(
    fc.property(lettres, lettres, (a, b) => {
      const paires = aligner(a, b, (x, y) => x === y) ?? [];
      for (const [n, [i, j]] of paires.entries()) {
        expect(a[i]).toBe(b[j]);
        const [pi = -1, pj = -1] = paires[n - 1] ?? [];
        expect(i > pi && j > pj).toBe(true);
      }
      expect(paires.length).toBe(plusLongue(a, b));
    }),
    { numRuns: 500 },
  );
});
