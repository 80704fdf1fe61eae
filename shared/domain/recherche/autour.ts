// The sentence around what was found, short enough to be read in a list.
import type { Etendue } from './motif.ts';
import { PAS_UN_MOT } from './motif.ts';

/** Letters kept at most before and after. */
const AVANT = 70;
const APRES = 90;

const FIN_DE_PHRASE = /[.!?…]["»)]?\s+(?=\S)|\n/gu;

/** A citation or an image in the line is shown as a gap. */
const lisible = (texte: string): string => texte.replaceAll(PAS_UN_MOT, ' ').replace(/\s+/gu, ' ');

export const phraseAutour = (
  ligne: string,
  { debut, fin }: Etendue,
): { avant: string; trouve: string; apres: string } => {
  const avant = ligne.slice(Math.max(0, debut - 2 * AVANT), debut);
  const apres = ligne.slice(fin, fin + 2 * APRES);
  const derniere = [...avant.matchAll(FIN_DE_PHRASE)].at(-1);
  const phraseAvant = derniere === undefined ? avant : avant.slice(derniere.index + derniere[0].length);
  const premiere = FIN_DE_PHRASE[Symbol.matchAll](apres).next().value;
  const phraseApres = premiere === undefined ? apres : apres.slice(0, premiere.index + 1).trimEnd();
  const commence = derniere !== undefined || debut <= 2 * AVANT;
  const finit = premiere !== undefined || fin + 2 * APRES >= ligne.length;
  return {
    avant: coupeAvant(lisible(phraseAvant).trimStart(), commence),
    trouve: lisible(ligne.slice(debut, fin)),
    apres: coupeApres(lisible(phraseApres).trimEnd(), finit),
  };
};

/** The last words, the first letters left out between two words. */
const coupeAvant = (texte: string, commence: boolean): string => {
  if (texte.length <= AVANT) return commence ? texte : `… ${texte}`;
  const reste = texte.slice(texte.length - AVANT);
  const espace = reste.indexOf(' ');
  return `… ${espace < 0 ? reste : reste.slice(espace + 1)}`;
};

const coupeApres = (texte: string, finit: boolean): string => {
  if (texte.length <= APRES) return finit ? texte : `${texte} …`;
  const reste = texte.slice(0, APRES);
  const espace = reste.lastIndexOf(' ');
  return `${espace <= 0 ? reste : reste.slice(0, espace)} …`;
};
