// The state of a fiche at a date, computed: the word of the page is only that of the day it was copied (rule V1).
import type { Fiche } from './fiche.ts';

/**
 * A fiche is active up to its échéance, that day included, and inactive from the day after. null when the échéance is
 * not known. `jour` is an ISO date (YYYY-MM-DD). Source: FAQ of France compétences, « active » and « inactive ».
 */
export const estActive = (fiche: Pick<Fiche, 'dateEcheance'>, jour: string): boolean | null =>
  fiche.dateEcheance === null ? null : jour <= fiche.dateEcheance;
