// What no Office file can hold: one control sign, pasted from a PDF or from slides, and Word refuses to open the whole
// document (XML 1.0, « Char »). The livret keeps what was typed; its documents go without.

/** A vertical tab is the line break of slides, a form feed the end of a page: both part words. */
const SEPARE = /[\v\f\x85]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const INTERDIT = /[\0-\x08\x0E-\x1F\uFFFE\uFFFF]/gu;

export const texteLisible = (texte: string): string =>
  texte.toWellFormed().replace(SEPARE, ' ').replace(INTERDIT, '');

/** The same value, every text in it fit for a document. Plain values only: objects, lists, texts, numbers. */
export const lisible = <T>(valeur: T): T => {
  if (typeof valeur === 'string') return texteLisible(valeur) as T;
  if (Array.isArray(valeur)) return valeur.map(lisible) as T;
  if (typeof valeur !== 'object' || valeur === null) return valeur;
  return Object.fromEntries(Object.entries(valeur).map(([cle, v]) => [cle, lisible(v)])) as T;
};
