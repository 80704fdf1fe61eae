// How long it takes to say a text aloud.
import { compterMots } from '../texte/compter-mots.ts';

/** Words a minute of someone who speaks to a jury without hurrying (SPEC S9). */
export const MOTS_PAR_MINUTE = 130;

/** Whole seconds, rounded up; 0 for an empty text. */
export const tempsDeParole = (texte: string): number =>
  Math.ceil((compterMots(texte) * 60) / MOTS_PAR_MINUTE);
