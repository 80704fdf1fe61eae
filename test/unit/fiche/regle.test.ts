// The rule of validation on the five fiches.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluerRegle } from '#shared/domain/fiche/regle.ts';
import { shipped } from './fiches.ts';

const choice = shipped('RNCP37985');
const bloc = (...numbers: number[]) => numbers.map((number) => `RNCP37985BC0${number}`);
const evaluate = (vises: string[], acquis: string[] = []) => evaluerRegle(choice, { vises, acquis });

describe('R1: what obtains the certification', () => {
  test.each(['RNCP38822', 'RNCP36912', 'RNCP38503', 'RNCP38606'])('%s asks for all of its blocs', (code) => {
    const fiche = shipped(code);
    const all = fiche.blocs.map((one) => one.code);
    expect(evaluerRegle(fiche, { vises: all, acquis: [] })).toMatchObject({ obtient: true, manquants: [] });
    for (const missing of all) {
      const rest = all.filter((one) => one !== missing);
      expect(evaluerRegle(fiche, { vises: rest, acquis: [] })).toMatchObject({
        obtient: false,
        manquants: [missing],
      });
      expect(evaluerRegle(fiche, { vises: rest, acquis: [missing] }).obtient).toBe(true);
    }
  });

  test('RNCP37985 asks for five commons and one of two', () => {
    expect(evaluate(bloc(1, 2, 3, 5, 6, 7)).obtient).toBe(true);
    expect(evaluate(bloc(1, 2, 4, 5, 6, 7)).obtient).toBe(true);
    expect(evaluate(bloc(1, 2, 5, 6, 7)).obtient).toBe(false);
    expect(evaluate(bloc(3, 4)).obtient).toBe(false);
    expect(evaluate(bloc(5, 6), bloc(1, 2, 3, 7)).obtient).toBe(true);
    expect(evaluate([], bloc(1, 2, 3, 5, 6, 7)).dejaObtenue).toBe(true);
  });

  test('adding a bloc never loses the certification, and what is said missing is enough', () => {
    const codes = bloc(1, 2, 3, 4, 5, 6, 7);
    fc.assert(
      fc.property(
        fc.subarray(codes),
        fc.subarray(codes),
        fc.constantFrom(...codes),
        (vises, acquis, more) => {
          const before = evaluate(vises, acquis);
          const after = evaluate([...vises, more], acquis);
          if (before.obtient) expect(after.obtient).toBe(true);
          const completed = evaluate(
            [...vises, ...before.manquants, ...before.choixManquant.slice(0, 1)],
            acquis,
          );
          expect(completed.obtient).toBe(true);
          expect(before.obtient).toBe(before.manquants.length + before.choixManquant.length === 0);
        },
      ),
    );
  });
});

describe('what a drawing is made of', () => {
  test('R1: single blocs joined by « et », one group of « ou », in the order of the fiche', () => {
    const { groupes } = evaluate(bloc(1, 3), bloc(2));
    expect(
      groupes.map(({ type, blocs }) => `${type} ${blocs.map(({ code }) => code.slice(-2)).join('|')}`),
    ).toEqual(['bloc 01', 'bloc 02', 'choix 03|04', 'bloc 05', 'bloc 06', 'bloc 07']);
    expect(groupes.map(({ atteint }) => atteint)).toEqual([true, true, true, false, false, false]);
    expect(groupes[1]).toMatchObject({ acquis: true, blocs: [{ vise: false, acquis: true }] });
  });

  test('R2: what is missing', () => {
    expect(evaluate(bloc(1, 2))).toMatchObject({ manquants: bloc(5, 6, 7), choixManquant: bloc(3, 4) });
  });

  test('R3: both blocs of the choice, or a bloc already held, are allowed and said', () => {
    expect(evaluate(bloc(1, 2, 3, 4, 5, 6, 7))).toMatchObject({ obtient: true, choixMultiple: bloc(3, 4) });
    expect(evaluate(bloc(3), bloc(4)).choixMultiple).toEqual(bloc(3, 4));
    expect(evaluate(bloc(1, 3), bloc(1)).visesDejaAcquis).toEqual(bloc(1));
  });

  test('R4: some blocs only are a partial validation, none is nothing', () => {
    expect(evaluate(bloc(1)).partielle).toBe(true);
    expect(evaluate([])).toMatchObject({ partielle: false, obtient: false });
  });

  test('codes that are not of this fiche are said, and count for nothing', () => {
    expect(evaluate(['RNCP17286BC01', ...bloc(1)])).toMatchObject({ inconnus: ['RNCP17286BC01'] });
  });
});
