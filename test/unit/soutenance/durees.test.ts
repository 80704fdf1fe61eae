// Durations that always add up, locks that always hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ajusterAuTotal,
  changerDuree,
  direDuree,
  minuterie,
  repartir,
} from '#shared/domain/soutenance/durees.ts';
import { tempsDeParole } from '#shared/domain/soutenance/parole.ts';

const somme = (parties: readonly { secondes: number }[]) => parties.reduce((a, p) => a + p.secondes, 0);
const plan = fc
  .array(fc.record({ secondes: fc.nat(1200), verrouillee: fc.boolean() }), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.map((p, n) => ({ ...p, id: `p${n}` })));

describe('sharing out the minutes', () => {
  it('S3: shares any total over any weights, exactly, in whole seconds', () => {
    fc.assert(
      fc.property(
        fc.nat(14_400),
        fc.array(fc.nat(1_000), { minLength: 1, maxLength: 12 }),
        (total, poids) => {
          const parts = repartir(total, poids);
          expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
          expect(parts.every((p) => Number.isInteger(p) && p >= 0)).toBe(true);
        },
      ),
    );
  });

  it('S4: each share is within one second of its exact proportion', () => {
    fc.assert(
      fc.property(
        fc.nat(14_400),
        fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 }),
        (total, poids) => {
          const masse = poids.reduce((a, b) => a + b, 0);
          repartir(total, poids).forEach((part, n) => {
            expect(Math.abs(part - (total * (poids[n] ?? 0)) / masse)).toBeLessThan(1);
          });
        },
      ),
    );
  });

  it('S3, S5, S7: fitting to a total is exact and leaves the locked parts alone, or refuses', () => {
    fc.assert(
      fc.property(plan, fc.nat(7_200), (parties, total) => {
        const partage = ajusterAuTotal(parties, total);
        const fixe = somme(parties.filter((p) => p.verrouillee));
        if (!partage.ok) {
          expect(fixe > total || parties.every((p) => p.verrouillee)).toBe(true);
          expect(partage.message.length).toBeGreaterThan(20);
          return;
        }
        expect(somme(partage.parties)).toBe(total);
        for (const [n, p] of partage.parties.entries()) {
          expect(p.secondes).toBeGreaterThanOrEqual(0);
          if (p.verrouillee) expect(p.secondes).toBe(parties[n]?.secondes);
        }
      }),
    );
  });

  it('S3, S5, S6: a series of edits never loses a second nor moves a locked part', () => {
    fc.assert(
      fc.property(plan, fc.array(fc.tuple(fc.nat(8), fc.nat(1500)), { maxLength: 12 }), (depart, gestes) => {
        const total = somme(depart);
        let parties = depart;
        for (const [rang, secondes] of gestes) {
          const cible = parties[rang % parties.length];
          const avant = parties;
          const partage = changerDuree(parties, cible?.id ?? '', secondes, total);
          if (!partage.ok) {
            if (partage.raison === 'depasse') expect(secondes).toBeGreaterThan(partage.maximum ?? -1);
            continue;
          }
          parties = partage.parties;
          expect(parties.find((p) => p.id === cible?.id)?.secondes).toBe(secondes);
          expect(somme(parties)).toBe(total);
          for (const [n, p] of parties.entries()) {
            expect(p.verrouillee).toBe(depart[n]?.verrouillee);
            if (p.verrouillee) expect(p.secondes).toBe(avant[n]?.secondes);
          }
        }
      }),
    );
  });

  it('S4: the gap goes to the others in proportion', () => {
    const parties = [
      { id: 'a', secondes: 150, verrouillee: true },
      { id: 'b', secondes: 600, verrouillee: false },
      { id: 'c', secondes: 300, verrouillee: false },
      { id: 'd', secondes: 150, verrouillee: false },
    ];
    const partage = changerDuree(parties, 'b', 690, 1200);
    expect(partage.ok && partage.parties.map((p) => p.secondes)).toEqual([150, 690, 240, 120]);
  });

  it('S6: says the most that can be given', () => {
    const parties = [
      { id: 'a', secondes: 900, verrouillee: true },
      { id: 'b', secondes: 300, verrouillee: false },
    ];
    expect(changerDuree(parties, 'b', 301, 1200)).toMatchObject({
      ok: false,
      raison: 'depasse',
      maximum: 300,
    });
    expect(changerDuree(parties, 'a', 10, 1200)).toMatchObject({ ok: false, raison: 'partie-verrouillee' });
    expect(changerDuree(parties, 'b', 200, 1200)).toMatchObject({ ok: false, raison: 'aucune-partie-libre' });
    expect(changerDuree(parties, 'b', 1.5, 1200)).toMatchObject({ ok: false, raison: 'invalide' });
    expect(changerDuree(parties, 'z', 10, 1200)).toMatchObject({ ok: false, raison: 'partie-inconnue' });
  });

  it('says durations as people and as clocks do', () => {
    expect([direDuree(150), direDuree(45), direDuree(180)]).toEqual(
      ['2\u00a0min 30\u00a0s', '45\u00a0s', '3\u00a0min'].map((t) =>
        t.replaceAll('\u00a0', direDuree(45).charAt(2)),
      ),
    );
    expect([minuterie(0), minuterie(65), minuterie(1200)]).toEqual(['0:00', '1:05', '20:00']);
  });

  it('S9: a hundred and thirty words are said in a minute', () => {
    expect(tempsDeParole(Array.from({ length: 130 }, () => 'mot').join(' '))).toBe(60);
    expect(tempsDeParole('')).toBe(0);
  });
});
