// A LivretView as a value, for the rules that read one.
import { Candidat, Projet } from '#shared/domain/livret/entities.ts';
import type { LivretView, TexteSummary } from '#shared/domain/livret/livret.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aFiche } from './fiche.ts';

export const aVue = (over: Partial<LivretView> = {}): LivretView => ({
  identite: { id: 'livret1', exemple: false, creeLe: '2026-01-01T08:00:00.000Z' },
  nomFichier: 'phare.livret',
  fiche: aFiche(),
  candidat: Candidat.parse({ prenom: 'Anne', nom: 'Le Goff' }),
  projet: Projet.parse({
    blocsVises: ['RNCP99999BC01', 'RNCP99999BC02'],
    recevabilite: '2026-05-04',
    motsParCompetence: 100,
  }),
  structures: [],
  experiences: [],
  preuves: [],
  situations: [],
  couvertures: [],
  reponses: [],
  dossiers: [],
  soutenances: [],
  pseudonymes: [],
  ecarts: [],
  gabarits: [],
  questionsAuTuteur: [],
  repetitions: [],
  textes: [],
  fichiers: [],
  relectures: { total: 0, aTraiter: 0, marque: 0 },
  revision: 0,
  modifieLe: '2026-11-23T11:00:00.000Z',
  ...over,
});

export const aSummary = (situation: string, over: Partial<TexteSummary> = {}): TexteSummary => ({
  cle: situationKey(situation),
  mots: 0,
  preuvesCitees: [],
  elements: [],
  extrait: '',
  modifieLe: '2026-11-20T11:00:00.000Z',
  ...over,
});
