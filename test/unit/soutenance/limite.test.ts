import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deplacerLimite, PLUS_COURTE } from '#shared/domain/soutenance/limite.ts';

const partie = fc.record({
  id: fc.uuid(),
  secondes: fc.integer({ min: 0, max: 900 }),
  verrouillee: fc.boolean(),
});
const somme = (parties: readonly { secondes: number }[]) => parties.reduce((a, p) => a + p.secondes, 0);

test('S13: the sum never changes, locked parts never move, only the two neighbours do', () => {
  fc.assert(
    fc.property(
      fc.array(partie, { minLength: 1, maxLength: 8 }),
      fc.nat(8),
      fc.integer({ min: -2000, max: 2000 }),
      (parties, rang, ecart) => {
        const apres = deplacerLimite(parties, rang, ecart);
        expect(somme(apres)).toBe(somme(parties));
        for (const [i, p] of apres.entries()) {
          const avant = parties[i];
          if (i !== rang && i !== rang + 1) expect(p).toEqual(avant);
          if (avant?.verrouillee) expect(p.secondes).toBe(avant.secondes);
          expect(p.secondes).toBeGreaterThanOrEqual(Math.min(PLUS_COURTE, avant?.secondes ?? 0));
        }
      },
    ),
  );
});

test('S13: a limit dragged by 30 seconds gives them to the part before it', () => {
  const parties = [
    { id: 'a', secondes: 150, verrouillee: false },
    { id: 'b', secondes: 330, verrouillee: false },
  ];
  expect(deplacerLimite(parties, 0, 30).map((p) => p.secondes)).toEqual([180, 300]);
  expect(deplacerLimite(parties, 0, -1000).map((p) => p.secondes)).toEqual([5, 475]);
});
