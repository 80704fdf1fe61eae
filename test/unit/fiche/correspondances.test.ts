// What the tables of correspondances give.
import { describe, expect, test } from 'vitest';
import { blocsDonnesPar, correspondancesDuBloc } from '#shared/domain/fiche/correspondances.ts';
import { shipped } from './fiches.ts';

describe('R8: blocs that a correspondance gives', () => {
  test('all the blocs joined by « ET » must be held', () => {
    const fiche = shipped('RNCP37985');
    const [one] = blocsDonnesPar(fiche, ['RNCP17286BC01']);
    expect(one).toMatchObject({ donnes: ['RNCP37985BC01'], manquants: ['RNCP17286BC02'] });
    const [both] = blocsDonnesPar(fiche, ['RNCP17286BC01', 'RNCP17286BC02']);
    expect(both).toMatchObject({ donnes: ['RNCP37985BC01'], manquants: [] });
  });

  test('one bloc may give several, and complete ways come first', () => {
    const given = blocsDonnesPar(shipped('RNCP37985'), ['RNCP17286BC04']);
    expect(given.map(({ donnes, manquants }) => [donnes.length, manquants.length])).toEqual([
      [4, 0],
      [1, 1],
    ]);
  });

  test('a whole former certification gives every bloc', () => {
    const [given] = blocsDonnesPar(shipped('RNCP38606'), ['RNCP36400']);
    expect(given?.donnes).toHaveLength(4);
    expect(given?.manquants).toEqual([]);
  });

  test('nothing held gives nothing, and a foreign fiche with no table either', () => {
    expect(blocsDonnesPar(shipped('RNCP38822'), [])).toEqual([]);
    expect(blocsDonnesPar(shipped('RNCP36912'), ['RNCP34979BC01'])).toEqual([]);
  });

  test('the ways that give a bloc', () => {
    expect(correspondancesDuBloc(shipped('RNCP38822'), 'RNCP38822BC04').map(({ fiche }) => fiche)).toEqual([
      'RNCP36469',
      'RNCP17285',
    ]);
    expect(correspondancesDuBloc(shipped('RNCP38606'), 'RNCP38606BC01')).toHaveLength(1);
  });
});
