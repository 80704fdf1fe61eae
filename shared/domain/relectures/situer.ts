// Where the words of a remark stand today, in a text that went on since it came in (SPEC TR19). Found by what is around
// them, in one place only; otherwise nowhere: it is never guessed.
import type { Place } from './entities.ts';

export interface Etendue {
  readonly debut: number;
  readonly fin: number;
}

/** Characters kept on each side. */
export const AUTOUR = 40;
/** Characters of each side that are looked for, the most first. */
const COTES = [AUTOUR, 24, 12];
/** Characters that name one side of a place alone, and words found alone: fewer could be of another sentence. */
const SUFFIT = 12;

/** What is kept of the text around a range. */
export const autour = (texte: string, debut: number, fin: number): Pick<Place, 'avant' | 'apres'> => ({
  avant: texte.slice(Math.max(0, debut - AUTOUR), debut),
  apres: texte.slice(fin, fin + AUTOUR),
});

const seule = (texte: string, motif: string): number | null => {
  const rang = motif === '' ? -1 : texte.indexOf(motif);
  return rang === -1 || texte.indexOf(motif, rang + 1) !== -1 ? null : rang;
};

/** `mots`: what the range held; empty for an insertion. `texte`: the block today. null: the passage was rewritten. */
export const situer = (
  { debut, exacte, avant, apres }: Pick<Place, 'debut' | 'exacte' | 'avant' | 'apres'>,
  mots: string,
  texte: string,
): Etendue | null => {
  if (!exacte) return null;
  const de = (rang: number): Etendue => ({ debut: rang, fin: rang + mots.length });
  const entier = avant + mots + apres;
  if (entier !== '' && texte.slice(debut - avant.length).startsWith(entier)) return de(debut);
  // What is near says it as well when what is farther was written again.
  for (const n of COTES) {
    const cote = avant.slice(-n);
    const proche = cote + mots + apres.slice(0, n);
    const la = n === AUTOUR || proche.length >= SUFFIT ? seule(texte, proche) : null;
    if (la !== null) return de(la + cote.length);
  }
  // One side of it was rewritten; a short side says enough only where the block begins or ends there.
  const tete = seule(texte, avant + mots);
  if (tete !== null && avant.length + mots.length >= SUFFIT) return de(tete + avant.length);
  const queue = seule(texte, mots + apres);
  if (queue !== null && mots.length + apres.length >= SUFFIT) return de(queue);
  const nus = mots.length >= SUFFIT ? seule(texte, mots) : null;
  return nus === null ? null : de(nus);
};
