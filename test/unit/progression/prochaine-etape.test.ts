// « Ensuite »: the one thing to do next.
import { expect, test } from 'vitest';
import { Projet } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { etapeDe, prochaineEtape } from '#shared/domain/progression/prochaine-etape.ts';
import { ETAPES } from '#shared/domain/progression/progression.ts';
import { anExperience, aPreuve, aSituation, aSoutenance } from '#test/support/builders/entities.ts';
import { aFiche } from '#test/support/builders/fiche.ts';
import { aSummary, aVue } from '#test/support/builders/vue.ts';

const C1 = 'RNCP99999BC01-C01';
const C2 = 'RNCP99999BC01-C02';
const BLOC = 'RNCP99999BC01';

/** One bloc of two compétences, everything done but what `over` takes away. */
const complet = (over: Partial<LivretView> = {}): LivretView =>
  aVue({
    fiche: aFiche({ blocs: [2] }),
    projet: Projet.parse({ blocsVises: [BLOC], recevabilite: '2026-05-04', motsParCompetence: 100 }),
    experiences: [anExperience()],
    preuves: [aPreuve()],
    situations: [aSituation({ id: 's1', competenceId: C1 }), aSituation({ id: 's2', competenceId: C2 })],
    textes: [
      aSummary('s1', { mots: 120, preuvesCitees: ['pre1'] }),
      aSummary('s2', { mots: 120, preuvesCitees: ['pre1'] }),
    ],
    couvertures: [C1, C2].map((competenceId) => ({
      competenceId,
      experienceId: 'exp1',
      profondeur: 3 as const,
    })),
    soutenances: [
      aSoutenance({
        parties: [{ id: 'p', genre: 'corps', titre: '', secondes: 1200, message: 'Oui', notes: '' }],
      }),
    ],
    ...over,
  });

const ecrit = (mots: number, preuvesCitees: string[], cle = 's2') => aSummary(cle, { mots, preuvesCitees });

test.each<[string, string, Partial<LivretView>, object]>([
  ['C13.1', 'choisir-blocs', { projet: Projet.parse({ blocsVises: [] }) }, {}],
  ['C13.2', 'ajouter-experience', { experiences: [], couvertures: [] }, {}],
  ['C13.3', 'commencer-cartographie', { couvertures: [], textes: [] }, { competenceId: C1 }],
  [
    'C13.4',
    'continuer-texte',
    { textes: [ecrit(120, ['pre1'], 's1'), ecrit(40, ['pre1'])] },
    { competenceId: C2, situationId: 's2', mots: 40, objectif: 100 },
  ],
  ['C13.5', 'ajouter-preuve', { preuves: [] }, { competenceId: C1 }],
  [
    'C13.6',
    'citer-preuve',
    { textes: [ecrit(120, ['pre1'], 's1'), ecrit(120, ['perdue'])] },
    { competenceId: C2, situationId: 's2' },
  ],
  ['C13.7', 'raconter-situation', { textes: [ecrit(120, ['pre1'], 's1')] }, { competenceId: C2 }],
  [
    'C13.8',
    'approfondir',
    { couvertures: [{ competenceId: C1, experienceId: 'exp1', profondeur: 3 }] },
    { competenceId: C2 },
  ],
  [
    'C13.9',
    'reparer-citation',
    { textes: [ecrit(120, ['pre1'], 's1'), ecrit(120, ['pre1', 'perdue'])] },
    { cle: 'situation:s2', preuveId: 'perdue' },
  ],
  ['C13.10', 'preparer-soutenance', { soutenances: [] }, { bloc: BLOC }],
  [
    'C13.11',
    'completer-projet',
    { projet: Projet.parse({ blocsVises: [BLOC], motsParCompetence: 100 }) },
    {},
  ],
  ['C13.12', 'exporter-dossier', {}, { bloc: BLOC }],
])('%s: %s', (regle, genre, over, targets) => {
  const prochaine = prochaineEtape(complet(over));
  expect(prochaine).toEqual({ regle, genre, ...targets });
  expect(ETAPES).toContain(etapeDe(prochaine));
});

test('C13.4: of two texts begun, the one touched last', () => {
  const textes = [
    aSummary('s1', { mots: 10, modifieLe: '2026-11-01T00:00:00.000Z' }),
    aSummary('s2', { mots: 10, modifieLe: '2026-11-02T00:00:00.000Z' }),
  ];
  expect(prochaineEtape(complet({ textes }))).toMatchObject({ competenceId: C2 });
});

test('C13.7: of two compétences without a text, the one that the cartographie places', () => {
  const couvertures = [{ competenceId: C2, experienceId: 'exp1', profondeur: 1 as const }];
  expect(prochaineEtape(complet({ textes: [], couvertures }))).toMatchObject({ competenceId: C2 });
});
