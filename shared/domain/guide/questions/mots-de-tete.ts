// The head words of a segment: what a question quotes, short, cut where the phrase allows it, to the letter otherwise.

const MAX = 72;
const MIN = 18;
const CODE =
  /^(?:[-–—•*·]\s*)?(?:(?:[A-Z]\.?)?\d+(?:\.?[A-Z]?\.?\d+)*\.?\s*|[A-Z]\d+\.?\s?[A-Z]\.?\d+\.?\s*)?/u;
const LIAISON = /^[\s–—-]*(?:(?:et\/ou|et|ou|notamment)\s+)*/iu;
/** Words on which a quotation may not end. */
const OUVERT =
  /\s+(?:et|ou|de|du|des|d['’]|la|le|les|l['’]|un|une|à|au|aux|en|pour|par|sur|dans|avec|leurs?|ses|son|sa|que|qui|plus|ainsi|entre|selon|notamment|d’un|d'un|d’une|d'une)$/iu;
const FIN = /[\s.,;:!?–—-]+$/u;

/** Head words of a segment, without the code or bullet before it, nor « et » that only links it to the one before. */
export const motsDeTete = (texte: string, max = MAX): string => {
  const propre = texte.replace(CODE, '').replace(LIAISON, '').replace(/\s+/gu, ' ').replace(FIN, '');
  if (propre.length <= max) return fermer(propre);
  const virgule = propre.slice(0, max + 1).lastIndexOf(',');
  if (virgule >= MIN && horsParenthese(propre, virgule)) return fermer(propre.slice(0, virgule));
  let coupe = propre.slice(0, propre.slice(0, max + 1).lastIndexOf(' '));
  while (OUVERT.test(coupe)) coupe = coupe.replace(OUVERT, '');
  return `${fermer(coupe)}…`;
};

const horsParenthese = (texte: string, rang: number): boolean =>
  texte.slice(0, rang).split('(').length === texte.slice(0, rang).split(')').length;

/** A bracket that the cut left open goes with what it held. */
const fermer = (texte: string): string => {
  const ouvrante = texte.lastIndexOf('(');
  if (ouvrante <= 0 || texte.indexOf(')', ouvrante) !== -1) return texte;
  return texte.slice(0, ouvrante).replace(FIN, '');
};

/** « les mots », between French quotation marks. */
export const entreGuillemets = (mots: string): string => `«\u00A0${mots}\u00A0»`;

/** First letter small, unless the word is a sigle; `haute` to begin a sentence. */
export const initiale = (mots: string, forme: 'basse' | 'haute'): string => {
  const [premiere = '', seconde = ''] = mots;
  if (forme === 'haute') return premiere.toUpperCase() + mots.slice(1);
  return seconde !== seconde.toLowerCase() ? mots : premiere.toLowerCase() + mots.slice(1);
};
