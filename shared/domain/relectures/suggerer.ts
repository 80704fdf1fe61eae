// What taking a tutor's suggestion would change in the text of today (SPEC TR19), or why it cannot be done by itself.
import { type LigneChangee, type LigneDeTexte, tranche } from '../recherche/lignes.ts';
import type { Inline } from '../texte/rich-text.ts';
import type { RemarqueRecue } from './entities.ts';
import { type Etendue, situer } from './situer.ts';

export type Suggestion =
  | ({ readonly genre: 'inserer'; readonly par: string } & Etendue)
  | ({ readonly genre: 'retirer'; readonly par: '' } & Etendue);

/** The end of a paragraph comes with what was put in or taken out at it. */
const sansFin = (texte: string): string => texte.replace(/\n+$/u, '');

/**
 * `texte`: the words of its block today, one unit for a citation. null: the passage was rewritten since, or the change is
 * of several paragraphs, a move, a form: it is done by hand.
 */
export const suggestionDuJour = (
  { type, texte: dit, place }: Pick<RemarqueRecue, 'type' | 'texte' | 'place'>,
  texte: string,
): Suggestion | null => {
  const mots = sansFin(dit);
  if (place === null || mots === '' || mots.includes('\n')) return null;
  // A paragraph of its own is not glued to the next one.
  if (type === 'insertion' && dit.endsWith('\n')) return null;
  if (type === 'insertion') {
    const la = situer(place, '', texte);
    return la === null ? null : { genre: 'inserer', par: mots, ...la };
  }
  if (type !== 'suppression') return null;
  const la = situer(place, mots, texte);
  return la === null ? null : { genre: 'retirer', par: '', ...la };
};

/** The change of a line; what is put in carries the marks of the letter before it. */
export const enLigne = (
  { debut, fin, par }: Suggestion,
  ligne: LigneDeTexte,
  noeuds: readonly Inline[],
): LigneChangee => {
  const marks = tranche(noeuds, Math.max(debut - 1, 0), Math.max(debut, 1))[0]?.marks;
  const mis: Inline[] =
    par === '' ? [] : [{ type: 'text', text: par, ...(marks !== undefined && { marks }) }];
  return { ...ligne, passages: [{ debut, fin, par: mis }] };
};
