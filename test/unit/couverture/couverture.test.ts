// The cartographie, computed.
import { expect, test } from 'vitest';
import { cartographie, etatDe, reglette } from '#shared/domain/couverture/couverture.ts';
import { citations, numerosDesPreuves, orphelins } from '#shared/domain/couverture/preuves.ts';
import { Projet } from '#shared/domain/livret/entities.ts';
import { anExperience, aPreuve } from '#test/support/builders/entities.ts';
import { aSummary, aVue } from '#test/support/builders/vue.ts';

const [C1, C2, C3] = ['RNCP99999BC01-C01', 'RNCP99999BC01-C02', 'RNCP99999BC02-C01'];
const vue = aVue({
  experiences: [anExperience({ id: 'b', ordre: 1 }), anExperience({ id: 'a', ordre: 0 })],
  couvertures: [
    { competenceId: C1, experienceId: 'b', profondeur: 3 },
    { competenceId: C1, experienceId: 'a', profondeur: 1 },
    { competenceId: C2, experienceId: 'a', profondeur: 2 },
    { competenceId: C3, experienceId: 'a', profondeur: 1 },
    { competenceId: C3, experienceId: 'partie', profondeur: 3 },
  ],
});

test('C1, C2: a compétence is as deep as its deepest cell, and covered at « prouvé »', () => {
  const lignes = cartographie(vue).blocs.flatMap((bloc) => bloc.lignes);
  expect(lignes.map(({ profondeur, etat }) => [profondeur, etat])).toEqual([
    [3, 'couverte'],
    [2, 'a-prouver'],
    [1, 'a-analyser'],
    [0, 'a-decrire'],
  ]);
  expect(([0, 1, 2, 3] as const).map(etatDe)).toEqual(['a-decrire', 'a-analyser', 'a-prouver', 'couverte']);
});

test('C3: cells follow the order of the experiences; those of an experience that is gone do not count', () => {
  const [premiere, , troisieme] = cartographie(vue).blocs.flatMap((bloc) => bloc.lignes);
  expect(premiere?.cellules.map((c) => c.experienceId)).toEqual(['a', 'b']);
  expect(troisieme?.cellules).toEqual([{ experienceId: 'a', profondeur: 1 }]);
});

test('C4: totals by bloc and by experience', () => {
  const carte = cartographie(vue);
  expect(carte.blocs.map(({ couvertes, total, parProfondeur }) => [couvertes, total, parProfondeur])).toEqual(
    [
      [1, 2, [0, 0, 1, 1]],
      [0, 2, [1, 1, 0, 0]],
    ],
  );
  expect(carte.colonnes).toEqual([
    { experienceId: 'a', montrees: 3, prouvees: 0 },
    { experienceId: 'b', montrees: 1, prouvees: 1 },
  ]);
});

test('C5: only the blocs aimed at count in the whole', () => {
  expect(cartographie(vue)).toMatchObject({ couvertes: 1, commencees: 3, total: 4 });
  const seul = { ...vue, projet: Projet.parse({ blocsVises: ['RNCP99999BC02'] }) };
  expect(cartographie(seul)).toMatchObject({ couvertes: 0, commencees: 1, total: 2 });
  expect(cartographie(seul).colonnes[1]).toMatchObject({ montrees: 0 });
  expect(reglette(vue)).toEqual([
    [3, 2],
    [1, 0],
  ]);
});

test('C6: preuves are numbered from 1 in their order, whatever their ids', () => {
  const preuves = [
    aPreuve({ id: 'z', ordre: 0 }),
    aPreuve({ id: 'b', ordre: 4 }),
    aPreuve({ id: 'a', ordre: 4 }),
  ];
  expect([...numerosDesPreuves(preuves)]).toEqual([
    ['z', 1],
    ['a', 2],
    ['b', 3],
  ]);
});

test('C7, C8: what cites each preuve; preuves never cited; citations of preuves that are gone', () => {
  const source = {
    preuves: [
      aPreuve({ id: 'p1', ordre: 0 }),
      aPreuve({ id: 'p2', ordre: 1 }),
      aPreuve({ id: 'p3', ordre: 2 }),
    ],
    textes: [aSummary('s1', { preuvesCitees: ['p1', 'perdue'] }), aSummary('s2', { preuvesCitees: ['p1'] })],
    reponses: [{ preuves: ['p3'] }],
  };
  expect(citations(source).get('p1')).toEqual(['situation:s1', 'situation:s2']);
  expect(orphelins(source)).toEqual({
    jamaisCitees: ['p2'],
    absentes: [{ cle: 'situation:s1', preuveId: 'perdue' }],
  });
});
