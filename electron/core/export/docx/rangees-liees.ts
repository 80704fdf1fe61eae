// Which rows of a table stay on one page: all of them when it is small, else the first two with the header and the
// last two, so that a page never shows one row alone. Word and LibreOffice keep a row with the next one when its
// paragraphs are kept with the next paragraph.

/** Rows under the header that a page takes without being asked to break. */
export const RANGEES_ENSEMBLE = 10;
/** Lines of a table that stays whole, at most: two thirds of a page. Past them, keeping costs more white than it saves. */
export const LIGNES_ENSEMBLE = 32;
/** A row with more lines may break across pages; the others stay whole. */
export const LIGNES_RANGEE = 12;
/** Rows kept together at both ends of a longer table. */
const RANGEES_BOUT = 2;
/** Mean width of a letter of a table's type, in twips: 9,5 points. */
const LETTRE = 92;

/** Lines that a text takes in a column of `largeur` twips, about. */
export const lignesDe = (texte: string, largeur: number): number =>
  texte
    .split('\n')
    .map((ligne) => Math.max(1, Math.ceil((ligne.length * LETTRE) / Math.max(largeur, LETTRE))))
    .reduce((a, b) => a + b, 0);

/**
 * For each row, header rows included, whether it stays with the next one. `lignes`: how many lines each row takes, about;
 * `entetes`: how many rows the header has.
 */
export const rangeesLiees = (lignes: readonly number[], entetes: number): boolean[] => {
  const corps = lignes.length - entetes;
  const total = lignes.reduce((a, b) => a + b, 0);
  const ensemble = corps <= RANGEES_ENSEMBLE && total <= LIGNES_ENSEMBLE;
  const derniere = lignes.length - 1;
  const debut = entetes + RANGEES_BOUT - 1;
  const bouts = (rang: number) => rang < debut || rang >= derniere - RANGEES_BOUT + 1;
  // Rows as tall as a page would be kept with others in vain, and leave a page white.
  const courte = (rang: number) => (lignes[rang] ?? 0) + (lignes[rang + 1] ?? 0) <= LIGNES_ENSEMBLE;
  return lignes.map((_, rang) => rang < derniere && (ensemble || (bouts(rang) && courte(rang))));
};
