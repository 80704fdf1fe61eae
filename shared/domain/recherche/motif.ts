// What is searched, and where it stands in a text (SPEC X1 to X3).
import { z } from 'zod';
import { type Plie, plier } from './plier.ts';

export const Demande = z.object({
  texte: z.string().min(1).max(500),
  /** Nothing but whole words. */
  motEntier: z.boolean().default(false),
  /** « é » is not « e ». */
  accents: z.boolean().default(false),
  /** « A » is not « a ». */
  casse: z.boolean().default(false),
});
export type Demande = z.infer<typeof Demande>;

/** Offsets in the text as it is written. */
export interface Etendue {
  readonly debut: number;
  readonly fin: number;
}

/** Finds every place, from left to right, none over another. */
export type Motif = (ou: Plie) => Etendue[];

const LETTRE = /[\p{L}\p{M}\p{N}]/u;
/** A citation or an image in the middle of a line (texteDeLaLigne), and a line break, are never part of what is found. */
export const PAS_UN_MOT = '\uFFFC';

/** Finds nothing for words that make nothing plain (an invisible sign alone). */
export const motif = (demande: Demande): Motif => {
  const cherche = plier(demande.texte.toWellFormed(), demande).texte;
  if (cherche === '' || cherche.includes(PAS_UN_MOT) || cherche.includes('\n')) return () => [];
  const { length } = cherche;
  return ({ texte, debuts, longueur }) => {
    const lieux: Etendue[] = [];
    for (let ici = texte.indexOf(cherche); ici >= 0; ici = texte.indexOf(cherche, ici)) {
      const bout = ici + length;
      const tient =
        // Half of a ligature is not a letter.
        (debuts === null ||
          ((ici === 0 || debuts[ici] !== debuts[ici - 1]) &&
            (bout === texte.length || debuts[bout] !== debuts[bout - 1]))) &&
        (!demande.motEntier || (!LETTRE.test(texte.charAt(ici - 1)) && !LETTRE.test(texte.charAt(bout))));
      if (tient) {
        lieux.push({
          debut: debuts === null ? ici : (debuts[ici] as number),
          fin: debuts === null ? bout : (debuts[bout] ?? longueur),
        });
        ici = bout;
      } else ici++;
    }
    return lieux;
  };
};

const majuscule = (texte: string): boolean => texte !== texte.toLowerCase();
const toutMajuscule = (texte: string): boolean =>
  majuscule(texte) && texte === texte.toUpperCase() && [...texte].filter((l) => LETTRE.test(l)).length > 1;

/**
 * What is written in place of `trouve`: the words asked for, with a capital where the sentence had one and the question
 * had none (X5). To the letter when capitals are searched as they are.
 */
export const accorder = (demande: Demande, trouve: string, par: string): string => {
  if (demande.casse || par === '' || majuscule(demande.texte)) return par;
  if (toutMajuscule(trouve)) return par.toUpperCase();
  const [premiere = ''] = trouve;
  const [tete = ''] = par;
  return majuscule(premiere) ? tete.toUpperCase() + par.slice(tete.length) : par;
};
