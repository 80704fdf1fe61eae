// Properties of paragraphs and runs, taken from the template and completed, in the order that the schema asks for.
import { type Element, enfant } from '../../import/gabarit/arbre.ts';

export interface Propriete {
  readonly nom: string;
  readonly xml: string;
}

const ORDRE_P =
  'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr'.split(
    ' ',
  );
const ORDRE_R =
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid color spacing w kern position sz szCs u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath'.split(
    ' ',
  );

const ordonner =
  (ordre: readonly string[]) =>
  (liste: readonly Propriete[]): string => {
    const rang = (p: Propriete) => {
      const i = ordre.indexOf(p.nom.slice(2));
      return i === -1 ? ordre.length : i;
    };
    return [...liste]
      .map((p, i) => ({ p, i }))
      .sort((a, b) => rang(a.p) - rang(b.p) || a.i - b.i)
      .map(({ p }) => p.xml)
      .join('');
  };
const dansP = ordonner(ORDRE_P);
const dansR = ordonner(ORDRE_R);

export const pPr = (liste: readonly Propriete[]): string =>
  liste.length === 0 ? '' : `<w:pPr>${dansP(liste)}</w:pPr>`;
export const rPr = (liste: readonly Propriete[]): string =>
  liste.length === 0 ? '' : `<w:rPr>${dansR(liste)}</w:rPr>`;

/** The same with `ajouts`, which replace those of their name. */
export const avec = (liste: readonly Propriete[], ajouts: readonly Propriete[]): Propriete[] => [
  ...liste.filter((p) => !ajouts.some((a) => a.nom === p.nom)),
  ...ajouts,
];
export const sans = (liste: readonly Propriete[], ...noms: string[]): Propriete[] =>
  liste.filter((p) => !noms.includes(p.nom));
export const prop = (nom: string, val?: string | number): Propriete => ({
  nom,
  xml: val === undefined ? `<${nom}/>` : `<${nom} w:val="${val}"/>`,
});

const lire = (xml: string, element: Element | undefined, exclus: ReadonlySet<string>): Propriete[] =>
  (element?.enfants ?? [])
    .filter((e) => e.nom.startsWith('w:') && !exclus.has(e.nom))
    .map((e) => ({ nom: e.nom, xml: xml.slice(e.debut, e.fin) }));

/** What belongs to that one paragraph, or to its history. */
const D_UN_SEUL = new Set([
  'w:sectPr',
  'w:pPrChange',
  'w:numPr',
  'w:pageBreakBefore',
  'w:framePr',
  'w:outlineLvl',
  'w:keepNext',
  'w:divId',
  'w:rPr',
]);
/** What shows that the words were only standing in. */
const PROVISOIRES = new Set([
  'w:highlight',
  'w:vanish',
  'w:webHidden',
  'w:rPrChange',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
]);

export const proprietesP = (xml: string, p: Element | undefined): Propriete[] =>
  lire(xml, enfant(p, 'w:pPr'), D_UN_SEUL);

/** `provisoire`: whether a character style is that of words standing in. */
export const proprietesR = (
  xml: string,
  rPr: Element | undefined,
  provisoire: (id: string | undefined) => boolean,
): Propriete[] =>
  provisoire(enfant(rPr, 'w:rStyle')?.attributs['w:val']) ? [] : lire(xml, rPr, PROVISOIRES);
