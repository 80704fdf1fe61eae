// Which versions leave with time.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { eclaircir } from '#shared/domain/versions/eclaircir.ts';

const HEURE = 3_600_000;
const MAINTENANT = new Date(2026, 10, 23, 12).getTime();
const A = TexteKey.parse('situation:a');
const B = TexteKey.parse('situation:b');
const il = (heures: number, over: { nom?: string; cle?: TexteKey } = {}) => ({
  id: `${over.cle ?? A} ${heures}`,
  cle: over.cle ?? A,
  le: new Date(MAINTENANT - heures * HEURE).toISOString(),
  nom: over.nom ?? '',
});
type V = ReturnType<typeof il>;
const restent = (versions: readonly V[], apres = 0): V[] => {
  const partent = new Set(eclaircir(versions, new Date(MAINTENANT + apres * HEURE)));
  return versions.filter(({ id }) => !partent.has(id));
};

test('H4: all of the last day stay, then the last of each day, then the last of each week', () => {
  const heures = (v: readonly V[]) => v.map(({ id }) => Number(id.split(' ')[1]));
  expect(heures(restent([il(1), il(2), il(3), il(23)]))).toEqual([1, 2, 3, 23]);
  // Two days ago: 12:00, 11:00, 08:00.
  expect(heures(restent([il(48), il(49), il(52)]))).toEqual([48]);
  // Monday to Sunday of a week two months ago, then the week before.
  const lundi = 24 * 63;
  expect(heures(restent([0, 1, 2, 6].map((jour) => il(lundi - 24 * jour))))).toEqual([lundi - 24 * 6]);
  expect(heures(restent([il(lundi), il(lundi + 24)]))).toEqual([lundi, lundi + 24]);
  expect(heures(restent([il(48), il(49, { cle: B })]))).toEqual([48, 49]);
});

test('H5: one that has a name never leaves', () => {
  const nommee = il(49, { nom: 'Avant la relecture' });
  expect(restent([il(48), nommee, il(50)])).toEqual([il(48), nommee]);
});

const version = fc
  .record({
    heures: fc.nat({ max: 24 * 120 }),
    cle: fc.constantFrom(A, B),
    nom: fc.constantFrom('', '', '', 'Mon nom'),
  })
  .map(({ heures, cle, nom }) => il(heures, { cle, nom }));
const versions = fc.uniqueArray(version, { selector: ({ id }) => id, maxLength: 40 });

test('H4: thinning twice takes out no more than thinning once, later', () => {
  fc.assert(
    fc.property(versions, fc.nat({ max: 24 * 90 }), fc.nat({ max: 24 * 90 }), (toutes, puis, enfin) => {
      expect(restent(restent(toutes, puis), puis + enfin)).toEqual(restent(toutes, puis + enfin));
    }),
  );
});

test('H4: the last version of each text always stays, and a year of a text written every hour is under a hundred', () => {
  fc.assert(
    fc.property(versions, (toutes) => {
      for (const cle of [A, B]) {
        const siennes = toutes.filter((v) => v.cle === cle).sort((x, y) => (x.le < y.le ? 1 : -1));
        if (siennes[0]) expect(restent(toutes)).toContainEqual(siennes[0]);
      }
    }),
  );
  expect(restent(Array.from({ length: 365 * 24 }, (_, n) => il(n))).length).toBeLessThan(110);
});
