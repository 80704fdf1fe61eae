// A question that a jury is likely to ask, and how a candidate's words are quoted in it.

export interface QuestionProbable {
  readonly question: string;
  /** Why a jury may ask it, for the candidate. */
  readonly motif: string;
  readonly raison:
    | 'non-couverte'
    | 'decrite'
    | 'sans-preuve'
    | 'remarque'
    | 'element'
    | 'confidentielle'
    | 'livrable'
    | 'modalite'
    | 'recul';
  readonly competenceId: string | null;
  /** Larger first. */
  readonly poids: number;
}

const LONGUEUR = 140;

/** « Vous écrivez : « … » » holds a line or two; references to preuves are not words. */
export const citer = (phrase: string): string => {
  const mots = phrase
    .replace(/\s*\[preuve:[^\]]*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return mots.length <= LONGUEUR ? mots : `${mots.slice(0, LONGUEUR).replace(/[\s,;:]+\S*$/u, '')}…`;
};
