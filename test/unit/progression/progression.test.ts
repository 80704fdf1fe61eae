// The figures of the journey.
import { expect, test } from 'vitest';
import { Candidat, Projet } from '#shared/domain/livret/entities.ts';
import { etatsCompetences } from '#shared/domain/progression/etat-competences.ts';
import { progression } from '#shared/domain/progression/progression.ts';
import { anExperience, aPreuve, aSituation, aSoutenance } from '#test/support/builders/entities.ts';
import { aSummary, aVue } from '#test/support/builders/vue.ts';

const C1 = 'RNCP99999BC01-C01';
const vue = aVue({
  experiences: [anExperience()],
  preuves: [aPreuve()],
  situations: [aSituation({ id: 's2', ordre: 1 }), aSituation({ id: 's1', ordre: 0 })],
  textes: [
    aSummary('s1', { mots: 60, preuvesCitees: ['pre1', 'perdue'], modifieLe: '2026-11-01T00:00:00.000Z' }),
    aSummary('s2', { mots: 45, preuvesCitees: ['pre1'], modifieLe: '2026-11-02T00:00:00.000Z' }),
    aSummary('ailleurs', { mots: 9_000 }),
  ],
  couvertures: [{ competenceId: C1, experienceId: 'exp1', profondeur: 3 }],
  soutenances: [
    aSoutenance({
      parties: [
        { id: 'p', genre: 'corps', titre: 'Développement', secondes: 1200, message: 'Je tiens', notes: '' },
      ],
    }),
  ],
});

test('C9: « Mon projet » asks for a name, blocs and the date of the recevabilité', () => {
  expect(progression(vue).etapes.projet).toEqual({ fait: 3, total: 3, complet: true });
  const vide = aVue({
    candidat: Candidat.parse({ prenom: 'Anne' }),
    projet: Projet.parse({ blocsVises: [] }),
  });
  expect(progression(vide).etapes.projet).toEqual({ fait: 0, total: 3, complet: false });
});

test('C10: a compétence has the words of all its situations, and reaches its target with them', () => {
  expect(etatsCompetences(vue)[0]).toEqual({
    competenceId: C1,
    bloc: 'RNCP99999BC01',
    profondeur: 3,
    etat: 'couverte',
    situations: ['s1', 's2'],
    mots: 105,
    objectif: 100,
    atteint: true,
    preuves: 1,
    modifieLe: '2026-11-02T00:00:00.000Z',
  });
});

test('C11, C12: each step has its figures, over the blocs aimed at', () => {
  const { etapes, mots, objectifMots } = progression(vue);
  expect(etapes).toMatchObject({
    experiences: { fait: 1, total: null, complet: true },
    preuves: { fait: 1, total: null },
    cartographie: { fait: 1, total: 4, complet: false },
    redaction: { fait: 1, total: 4 },
    dossier: { fait: 0, total: 2 },
    soutenance: { fait: 1, total: 2 },
  });
  expect([mots, objectifMots]).toEqual([105, 400]);
  const aucun = progression(aVue({ projet: Projet.parse({ blocsVises: [] }) })).etapes;
  expect(aucun.cartographie).toEqual({ fait: 0, total: 0, complet: false });
});
