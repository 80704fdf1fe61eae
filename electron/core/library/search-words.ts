// Words of a person as a query of the full-text index: beginnings of words, without accents, all of them.

/** « œ » and « æ » have no accent to remove: written in two letters, in the index and in the query. */
export const foldLigatures = (text: string): string =>
  text.replace(/œ/g, 'oe').replace(/Œ/g, 'Oe').replace(/æ/g, 'ae').replace(/Æ/g, 'Ae');

export interface Match {
  /** Everywhere: `"archi"* "logi"*`. */
  readonly mots: string;
  /** The same words, all in the code and the title. */
  readonly titre: string;
}

/** null when there is no word. Accents are removed by the index itself. */
export const toMatch = (text: string): Match | null => {
  const words = foldLigatures(text.normalize('NFC')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return null;
  const mots = words.map((word) => `"${word}"*`).join(' ');
  return { mots, titre: `{code intitule} : (${mots})` };
};
