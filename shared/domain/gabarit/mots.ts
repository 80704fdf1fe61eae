// Words of a template, folded: what a heading says, whatever its accents, its capitals and its signs.

/** « N° d’Activité : » → « n d activite ». */
export const plierMots = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const VIDES = new Set(
  'le la les un une des du de d l et en au aux a ou par pour sur dans ses son sa leur avec'.split(' '),
);

export const motsUtiles = (texte: string): string[] =>
  plierMots(texte)
    .split(' ')
    .filter((m) => m.length > 1 && !VIDES.has(m));
