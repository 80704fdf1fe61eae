// The state of a fiche at a date, computed: the word of the page is only that of the day it was copied (rule V1).
import type { Anomalie, Fiche } from './fiche.ts';

/**
 * A fiche is active up to its échéance, that day included, and inactive from the day after. null when the échéance is
 * not known. `jour` is an ISO date (YYYY-MM-DD). Source: FAQ of France compétences, « active » and « inactive ».
 */
export const estActive = (fiche: Pick<Fiche, 'dateEcheance'>, jour: string): boolean | null =>
  fiche.dateEcheance === null ? null : jour <= fiche.dateEcheance;

/** « Active » on the page, though its échéance is past at `jour`: computed each time, never kept with the fiche. */
export const anomalieDEtat = (fiche: Fiche, jour: string): Anomalie | null =>
  /^active$/i.test(fiche.etat) && estActive(fiche, jour) === false && fiche.dateEcheance !== null
    ? {
        regle: 'etat-perime',
        message: `La page dit « ${fiche.etat} », le jour où elle a été copiée ; l’échéance du ${fiche.dateEcheance.split('-').reverse().join('-')} est passée depuis.`,
        citation: `Etat : ${fiche.etat}`,
      }
    : null;
