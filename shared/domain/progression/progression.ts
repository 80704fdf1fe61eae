// The figures of the journey, step by step (SPEC C9–C12). Everything is limited to the blocs aimed at.
import { blocsVises } from '../couverture/couverture.ts';
import { type EtatRedaction, etatsCompetences, type SourceProgression } from './etat-competences.ts';

export const ETAPES = [
  'projet',
  'experiences',
  'preuves',
  'cartographie',
  'redaction',
  'dossier',
  'soutenance',
] as const;
export type Etape = (typeof ETAPES)[number];

/** « 9/24 »; a step without a natural total (expériences, preuves) has `total` null. */
export interface Chiffre {
  readonly fait: number;
  readonly total: number | null;
  readonly complet: boolean;
}

export interface Progression {
  readonly etapes: Readonly<Record<Etape, Chiffre>>;
  readonly competences: readonly EtatRedaction[];
  /** Words of the situations of the blocs aimed at, and the sum of their targets. */
  readonly mots: number;
  readonly objectifMots: number;
}

const sur = (fait: number, total: number): Chiffre => ({ fait, total, complet: total > 0 && fait === total });
const compte = (fait: number): Chiffre => ({ fait, total: null, complet: fait > 0 });

/** The three things that « Mon projet » asks for: a name, blocs aimed at, the date of the recevabilité (C9). */
const projetFait = ({ candidat, projet }: SourceProgression): number =>
  [
    candidat.prenom.trim() !== '' && candidat.nom.trim() !== '',
    projet.blocsVises.length > 0,
    projet.recevabilite !== null,
  ].filter(Boolean).length;

export const progression = (source: SourceProgression): Progression => {
  const competences = etatsCompetences(source);
  const vises = blocsVises(source);
  const total = competences.length;
  const blocComplet = (code: string): boolean => {
    const siennes = competences.filter((c) => c.bloc === code);
    return siennes.length > 0 && siennes.every((c) => c.atteint && c.profondeur === 3);
  };
  const planFait = (code: string): boolean =>
    source.soutenances.some((s) => s.bloc === code && s.parties.some((p) => p.message.trim() !== ''));
  return {
    etapes: {
      projet: sur(projetFait(source), 3),
      experiences: compte(source.experiences.length),
      preuves: compte(source.preuves.length),
      cartographie: sur(competences.filter((c) => c.profondeur === 3).length, total),
      redaction: sur(competences.filter((c) => c.atteint).length, total),
      dossier: sur(vises.filter((bloc) => blocComplet(bloc.code)).length, vises.length),
      soutenance: sur(vises.filter((bloc) => planFait(bloc.code)).length, vises.length),
    },
    competences,
    mots: competences.reduce((somme, c) => somme + c.mots, 0),
    objectifMots: competences.reduce((somme, c) => somme + c.objectif, 0),
  };
};
