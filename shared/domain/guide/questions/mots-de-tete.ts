// The head words of a segment: what a question quotes, short, cut where the phrase allows it, to the letter otherwise.

const MAX = 72;
const MIN = 24;
const CODE =
  /^(?:[-–—•*·]\s*)?(?:(?:[A-Z]\.?)?\d+(?:\.?[A-Z]?\.?\d+)*\.?\s*|[A-Z]\d+\.?\s?[A-Z]\.?\d+\.?\s*)?/u;
const LIAISON = /^[\s–—-]*(?:(?:et\/ou|et|ou|notamment)\s+)*/iu;
/** Words on which a quotation may not end. */
const OUVERT =
  /\s+(?:et|ou|de|du|des|d['’]|la|le|les|l['’]|un|une|à|au|aux|en|pour|par|sur|dans|avec|leurs?|ses|son|sa|que|qui|plus|ainsi|entre|selon|notamment|d’un|d'un|d’une|d'une)$/iu;
const FIN = /[\s.,;:!?–—-]+$/u;

/** A compétence without the code or the bullet that stands before its verb (« C.1. », « A2C3. », « 2.1.3 », « - »). */
export const sansCode = (texte: string): string => texte.replace(CODE, '');

/** Head words of a segment, without the « et » that only links it to the one before. */
export const motsDeTete = (texte: string, max = MAX): string => {
  const propre = sansParenthese(texte.trim()).replace(LIAISON, '').replace(/\s+/gu, ' ').replace(FIN, '');
  if (propre.length <= max) return fermer(propre);
  const virgule = premiereVirgule(propre);
  if (virgule !== -1 && virgule <= max) return fermer(propre.slice(0, virgule));
  let coupe = propre.slice(0, propre.slice(0, max + 1).lastIndexOf(' '));
  while (OUVERT.test(coupe)) coupe = coupe.replace(OUVERT, '');
  return `${fermer(coupe)}…`;
};

/** The first comma outside brackets that leaves enough words before it. */
const premiereVirgule = (texte: string): number => {
  for (let rang = texte.indexOf(',', MIN); rang !== -1; rang = texte.indexOf(',', rang + 1))
    if (horsParenthese(texte, rang)) return rang;
  return -1;
};

/** A segment that is a whole bracket is quoted without it. */
const sansParenthese = (texte: string): string =>
  texte.startsWith('(') ? texte.slice(1).replace(/\)[\s,;.]*$/u, '') : texte;

const horsParenthese = (texte: string, rang: number): boolean =>
  texte.slice(0, rang).split('(').length === texte.slice(0, rang).split(')').length;

/** A bracket that the cut left open goes with what it held. */
const fermer = (texte: string): string => {
  const ouvrante = texte.lastIndexOf('(');
  if (ouvrante <= 0 || texte.indexOf(')', ouvrante) !== -1) return texte;
  return texte.slice(0, ouvrante).replace(FIN, '');
};

/** « les mots », those that it quotes between “ ”, between French quotation marks. */
export const entreGuillemets = (mots: string): string =>
  `«\u00A0${mots.replace(/[«»]/gu, (signe) => (signe === '«' ? '“' : '”')).replace(/“\s+|\s+”/gu, (signe) => signe.trim())}\u00A0»`;

/** First letter small, unless the word is a sigle; `haute` to begin a sentence. */
export const initiale = (mots: string, forme: 'basse' | 'haute'): string => {
  const [premiere = '', seconde = ''] = mots;
  if (forme === 'haute') return premiere.toUpperCase() + mots.slice(premiere.length);
  return seconde !== seconde.toLowerCase() ? mots : premiere.toLowerCase() + mots.slice(premiere.length);
};
