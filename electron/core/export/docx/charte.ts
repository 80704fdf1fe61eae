// What the Word styles of every document share: the family, the colours, the ids of the styles, the heights of lines.
// Sizes are half-points, spaces are twips (twentieths of a point). Every `line` carries its `lineRule`: without it,
// LibreOffice clips the images of the paragraph (WORD.md, trap 1).
import { LineRuleType } from 'docx';
import type { Role } from '#shared/domain/guide/lecture.ts';

/**
 * One family for the whole document. Carlito has Calibri's widths and heights to the unit, so that the lines and pages
 * are the same in Word and in LibreOffice, and the numbers of the contents are right in both. Cambria would be a finer
 * face, but the Caladea that stands in for it on Debian is 5 % narrower: two pages off in twenty.
 */
export const SANS = 'Calibri';
export const BLEU = '1F3160';
export const BLEU_REFERENTIEL = '24376A';
export const ENCRE = '1B1B1B';
export const GRIS = '555555';
export const FILET = 'D0D0D0';

export const LANGUE = { value: 'fr-FR', eastAsia: 'fr-FR', bidirectional: 'ar-SA' } as const;

// The text is ragged: where it is justified, Word squeezes the spaces of a line to take one word more and LibreOffice does
// not, so that their pages part. Ragged text is also easier to read where words are not hyphenated.

/** Word's ids: built-in where Word has the style, so that it is shown under its French name. */
export const STYLE = {
  corps: 'BodyText',
  corpsTableau: 'TexteTableau',
  enteteTableau: 'EnteteTableau',
  corpsTableauGrand: 'TexteTableauGrand',
  legende: 'Caption',
  legendeTableau: 'LegendeTableau',
  figure: 'Figure',
  citation: 'Quote',
  referentiel: 'Referentiel',
  origine: 'ReferentielOrigine',
  situation: 'Situation',
  note: 'NoteDossier',
  liste: 'ListParagraph',
  titreSommaire: 'TOCHeading',
  titreListe: 'TitreListe',
  entreeListe: 'TableofFigures',
  entete: 'Header',
  pied: 'Footer',
  couvertureSurtitre: 'CouvertureSurtitre',
  couvertureTitre: 'Title',
  couvertureSousTitre: 'Subtitle',
  couvertureBloc: 'CouvertureBloc',
  couvertureEntete: 'CouvertureEntete',
  couvertureTexte: 'CouvertureTexte',
  couvertureExemple: 'CouvertureExemple',
  credit: 'Credit',
  reponse: 'EspaceReponse',
} as const;

/** Height of a line of Calibri (and of Carlito) over its size. */
const HAUTEUR = 1.2207;
/**
 * `line` in 240ths of a natural line of a text of `size` half-points, as a height that is the same to the twip in Word
 * and in LibreOffice, which round « 1,2 line » apart: three pixels a page, enough to part the pages. « At least » lets a
 * picture have its height.
 */
export const ligne = (line: number, size: number) => ({
  line: Math.ceil((size * 10 * HAUTEUR * line) / 240),
  lineRule: LineRuleType.AT_LEAST,
});
export const NATURELLE = { line: 240, lineRule: LineRuleType.AUTO } as const;
export const titre = (size: number, color: string) => ({ font: SANS, size, bold: true, color });

/** The roles of an official wording: told apart in black and white, and shown by their names in Word (SPEC D16). */
export const STYLE_ROLE: Readonly<Record<Role, string>> = {
  action: 'RoleAction',
  moyens: 'RoleMoyens',
  contrainte: 'RoleContrainte',
  exemple: 'RoleExemple',
  finalite: 'RoleFinalite',
};
