// Paragraphs in the template's own styles: body, headings, items of lists, captions.
import type { Cadre, Ouvrage } from './ouvrage.ts';
import { avec, type Propriete, pPr, prop, rPr, sans } from './proprietes.ts';

export const paragraphe = (proprietes: readonly Propriete[], enfants: string): string =>
  `<w:p>${pPr(proprietes)}${enfants}</w:p>`;

export const corps = (cadre: Cadre, enfants: string): string => paragraphe(cadre.pPr, enfants);

/** Style and letters of a heading `niveau` levels under the one above: the template's, else the body in bold. */
export const formeTitre = (
  cadre: Cadre,
  niveau: number,
  ouvrage: Ouvrage,
): { pPr: readonly Propriete[]; rPr: readonly Propriete[] } => {
  const style = cadre.cellule ? undefined : ouvrage.styles.titre(Math.min(cadre.niveau + niveau, 9));
  return style === undefined
    ? {
        pPr: avec(sans(cadre.pPr, 'w:ind'), [prop('w:keepNext')]),
        rPr: avec(cadre.rPr, [prop('w:b'), prop('w:bCs')]),
      }
    : { pPr: [prop('w:pStyle', style), prop('w:keepNext')], rPr: [] };
};

export const formeListe = (cadre: Cadre, num: number, niveau: number, ouvrage: Ouvrage): Propriete[] =>
  avec(sans(cadre.pPr, 'w:ind', 'w:tabs'), [
    ...(ouvrage.styles.listes === undefined || cadre.cellule
      ? []
      : [prop('w:pStyle', ouvrage.styles.listes)]),
    { nom: 'w:numPr', xml: `<w:numPr><w:ilvl w:val="${niveau}"/><w:numId w:val="${num}"/></w:numPr>` },
  ]);

/** Aligned with the text of an item, for its second paragraph. */
export const formeSuite = (cadre: Cadre, niveau: number): Propriete[] =>
  avec(sans(cadre.pPr, 'w:tabs'), [{ nom: 'w:ind', xml: `<w:ind w:left="${425 * (niveau + 1)}"/>` }]);

export const formeLegende = (cadre: Cadre, ouvrage: Ouvrage): Propriete[] =>
  ouvrage.styles.legende === undefined ? [...cadre.pPr] : [prop('w:pStyle', ouvrage.styles.legende)];

export const formeCitation = (cadre: Cadre, ouvrage: Ouvrage): Propriete[] =>
  ouvrage.styles.citation === undefined
    ? avec(cadre.pPr, [{ nom: 'w:ind', xml: '<w:ind w:left="425" w:right="425"/>' }])
    : [prop('w:pStyle', ouvrage.styles.citation)];

/** An empty line that the format asks for: after a table, at the end of a cell. */
export const ligneVide = (cadre: Cadre): string =>
  paragraphe(avec(cadre.pPr, cadre.rPr.length > 0 ? [{ nom: 'w:rPr', xml: rPr(cadre.rPr) }] : []), '');
