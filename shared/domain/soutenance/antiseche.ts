// What one holds in the hand on the day: for each part its mark on the clock, its message, the sentence that opens it and
// the proofs to show; then the answers prepared, in a sentence each (SPEC S26).
import type { LivretView } from '../livret/livret.ts';
import { lignesDuPlan } from './feuille-plan.ts';
import type { PlanDuBloc } from './plan.ts';

export interface LigneAntiseche {
  /** Seconds since the beginning. */
  readonly debut: number;
  readonly secondes: number;
  readonly titre: string;
  readonly message: string;
  /** First words of the notes, a sentence that says something. */
  readonly ouverture: string;
  readonly preuves: readonly number[];
}

export interface Antiseche {
  readonly lignes: readonly LigneAntiseche[];
  /** Seconds. */
  readonly total: number;
  /** Questions that have an answer. */
  readonly reponses: readonly { readonly question: string; readonly reponse: string }[];
}

/** Nothing is cut inside a word; what is cut says so. */
export const abreger = (texte: string, longueur: number): string => {
  const propre = texte.replace(/\s+/gu, ' ').trim();
  return propre.length <= longueur ? propre : `${propre.slice(0, longueur).replace(/[\s,;:.]+\S*$/u, '')}…`;
};

/** Under these letters, a sentence tells nothing of what follows: « Bonjour. » */
const TROP_PEU = 25;

/** The first sentence that says something, those before it included. */
const ouvrir = (texte: string): string => {
  const propre = texte.replace(/\s+/gu, ' ').trim();
  let dite = '';
  for (const phrase of propre.match(/.*?[.!?…](?=\s|$)|.+$/gu) ?? []) {
    dite += phrase;
    if (dite.trim().length >= TROP_PEU) break;
  }
  return dite.trim();
};

export const antisecheDe = (plan: PlanDuBloc, vue: Pick<LivretView, 'preuves'>): Antiseche => {
  const lignes = lignesDuPlan(plan, vue);
  return {
    lignes: lignes.map(({ partie, debut, preuves }) => ({
      debut,
      secondes: partie.secondes,
      titre: partie.titre,
      message: partie.message,
      ouverture: ouvrir(partie.notes),
      preuves: preuves.map(({ numero }) => numero).sort((a, b) => a - b),
    })),
    total: lignes.at(-1)?.fin ?? 0,
    reponses: plan.questions
      .filter(({ question, reponse }) => question.trim() !== '' && reponse.trim() !== '')
      .map(({ question, reponse }) => ({ question, reponse: ouvrir(reponse) })),
  };
};
