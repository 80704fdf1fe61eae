// What rehearsals measured, and the durations they give.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { battre, chronoNeuf, faire } from '#shared/domain/soutenance/chrono.ts';
import {
  estEntiere,
  mesureRetenue,
  mesuresDuChrono,
  motsDeTrop,
  proposerDurees,
  totalMesure,
} from '#shared/domain/soutenance/mesures.ts';
import type { Repetition } from '#shared/domain/soutenance/repetition.ts';

const repetition = (jour: number, mesures: Record<string, number>, finie = true): Repetition => ({
  id: `r${jour}`,
  bloc: 'RNCP38822BC01',
  le: `2026-11-${String(jour).padStart(2, '0')}T19:00:00.000Z`,
  parties: Object.entries(mesures).map(([id, mesurees]) => ({ id, titre: id, prevues: 60, mesurees, finie })),
});
const partie = (id: string, secondes: number, verrouillee = false) => ({ id, secondes, verrouillee });

describe('S20: what a rehearsal keeps', () => {
  const parties = [
    { id: 'a', titre: 'Introduction', secondes: 60 },
    { id: 'b', titre: 'Le phare', secondes: 60 },
  ];
  test('whole seconds, beside those planned; the part where it stopped is not said to its end', () => {
    let chrono = faire(chronoNeuf(parties), 'pause', 0);
    chrono = faire(battre(chrono, 4_700), 'suivante', 4_700);
    chrono = faire(battre(chrono, 8_000), 'pause', 8_000);
    const gardees = mesuresDuChrono(chrono);
    expect(gardees).toEqual([
      { id: 'a', titre: 'Introduction', prevues: 60, mesurees: 5, finie: true },
      { id: 'b', titre: 'Le phare', prevues: 60, mesurees: 3, finie: false },
    ]);
    expect(totalMesure({ parties: gardees ?? [] })).toBe(8);
    expect(estEntiere({ parties: gardees ?? [] })).toBe(false);
  });
  test('a clock that was only looked at is not kept', () => {
    expect(mesuresDuChrono(battre(faire(chronoNeuf(parties), 'pause', 0), 4_000))).toBeNull();
  });
});

describe('S21: what counts of a part', () => {
  test('the middle one of its last three measures said to their end', () => {
    const toutes = [
      repetition(1, { a: 900 }),
      repetition(5, { a: 50 }),
      repetition(9, { a: 70 }),
      repetition(7, { a: 200 }),
      repetition(10, { a: 12 }, false),
    ];
    expect(mesureRetenue('a', toutes)).toBe(70);
    expect(mesureRetenue('a', toutes.slice(0, 2))).toBe(475);
    expect(mesureRetenue('a', [])).toBeNull();
    expect(mesureRetenue('b', toutes)).toBeNull();
  });
  test('a part that was skipped was not measured', () => {
    expect(mesureRetenue('a', [repetition(1, { a: 2 })])).toBeNull();
  });
});

describe('S22: new durations', () => {
  test('the plan follows what was measured, locked parts apart', () => {
    const plan = [partie('a', 100), partie('b', 100, true), partie('c', 100)];
    const partage = proposerDurees(plan, [repetition(1, { a: 60, b: 500, c: 180 })], 300);
    expect(partage?.ok && partage.parties.map((p) => p.secondes)).toEqual([50, 100, 150]);
  });
  test('nothing measured proposes nothing; locked parts that leave no place are said', () => {
    expect(proposerDurees([partie('a', 100)], [], 100)).toBeNull();
    const refus = proposerDurees([partie('a', 100, true)], [repetition(1, { a: 60 })], 120);
    expect(refus).toMatchObject({ ok: false, raison: 'aucune-partie-libre' });
  });
  test('whatever was measured, the total is exact, no part is under zero, locked ones do not move', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const mesures = fc.dictionary(fc.constantFrom(...ids), fc.integer({ min: 0, max: 3_000 }));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.boolean()), { minLength: 4, maxLength: 4 }),
        fc.array(mesures, { maxLength: 5 }),
        (plan, faites) => {
          const parties = plan.map(([secondes, verrou], n) => partie(ids[n] ?? '', secondes, verrou));
          const total = parties.reduce((a, p) => a + p.secondes, 0);
          const partage = proposerDurees(
            parties,
            faites.map((m, jour) => repetition(jour + 1, m)),
            total,
          );
          if (partage === null) return;
          expect(partage.ok).toBe(true);
          if (!partage.ok) return;
          expect(partage.parties.reduce((a, p) => a + p.secondes, 0)).toBe(total);
          for (const [n, p] of partage.parties.entries()) {
            expect(p.secondes).toBeGreaterThanOrEqual(0);
            if (p.verrouillee) expect(p.secondes).toBe(parties[n]?.secondes);
          }
        },
      ),
    );
  });
  test('what is too long is said in words to take out, at the pace of the notes (S9)', () => {
    expect(motsDeTrop(1_260, 1_200)).toBe(130);
    expect(motsDeTrop(1_000, 1_200)).toBe(0);
  });
});
