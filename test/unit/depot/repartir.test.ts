import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  direMorceaux,
  LIMITES,
  type Morceau,
  motDeFichier,
  repartir,
} from '#shared/domain/depot/repartir.ts';

const Mo = 1_000_000;
const morceau = (numero: number, mo: number, part = 1, parts = 1): Morceau => ({
  preuveId: `p${numero}`,
  numero,
  part,
  parts,
  octets: mo * Mo,
});
const numeros = (pieces: readonly (readonly Morceau[])[]) => pieces.map((p) => p.map((m) => m.numero));

describe('sharing proofs out', () => {
  it('DP2: one attachment for each proof, as long as there is room', () => {
    const { pieces, restent } = repartir([morceau(1, 2), morceau(2, 9)], LIMITES);
    expect([numeros(pieces), restent]).toEqual([[[1], [2]], []]);
  });

  it('DP2: neighbours together when there are too many, and none over the limit', () => {
    const dix = Array.from({ length: 10 }, (_, i) => morceau(i + 1, 4));
    expect(numeros(repartir(dix, LIMITES).pieces)).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
    ]);
  });

  it('DP2: as tight as can be when neighbours do not fit', () => {
    const poids = [6, 6, 4, 6, 4, 6, 4, 4];
    const { pieces, restent } = repartir(
      poids.map((mo, i) => morceau(i + 1, mo)),
      { pieces: 4, octets: 10 * Mo },
    );
    expect(pieces).toHaveLength(4);
    expect(restent).toEqual([]);
  });

  it('DP3: what cannot fit is said, and nothing is lost or heavier than the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (poids, pieces) => {
          const morceaux = poids.map((mo, i) => morceau(i + 1, mo));
          const fait = repartir(morceaux, { pieces, octets: 10 * Mo });
          expect(fait.pieces.length).toBeLessThanOrEqual(pieces);
          for (const piece of fait.pieces)
            expect(piece.reduce((s, m) => s + m.octets, 0)).toBeLessThanOrEqual(10 * Mo);
          const tous = [...fait.pieces.flat(), ...fait.restent].map((m) => m.numero);
          expect(tous.sort((a, b) => a - b)).toEqual(morceaux.map((m) => m.numero));
        },
      ),
    );
  });

  it('DP4: names say what is inside', () => {
    expect(direMorceaux([morceau(3, 1)])).toBe('preuve 3');
    expect(direMorceaux([morceau(3, 1, 2, 3)])).toBe('preuve 3, partie 2 sur 3');
    expect(direMorceaux([1, 2, 3].map((n) => morceau(n, 1)))).toBe('preuves 1 à 3');
    expect(direMorceaux([1, 4, 6].map((n) => morceau(n, 1)))).toBe('preuves 1, 4 et 6');
    expect(motDeFichier('Nadège Le Bihan')).toBe('Nadege-Le-Bihan');
  });
});
