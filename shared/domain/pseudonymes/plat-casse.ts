// A text made even for finding names, its capitals kept: no accents, plain spaces, hyphens and apostrophes, ligatures
// opened, soft hyphens and other signs without width left out. Each letter knows where it stands in what was written.

export interface PlatCasse {
  readonly plat: string;
  /** Offset in the text of each letter of `plat`, then the length of the text. */
  readonly places: readonly number[];
}

const AUTRES: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '\u2010': '-',
  '\u2011': '-',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
};
const SANS_LARGEUR = /[\u00AD\u200B-\u200D\u2060\uFEFF\p{M}]/gu;

const lettres = new Map<string, string>();

const simplifier = (lettre: string): string => {
  const connue = lettres.get(lettre);
  if (connue !== undefined) return connue;
  const simple =
    AUTRES[lettre] ??
    lettre.normalize('NFKD').replace(SANS_LARGEUR, '').replace(/[‐‑]/g, '-').replace(/\s/g, ' ');
  lettres.set(lettre, simple);
  return simple;
};

const SIMPLE = /^[ -~]*$/;

export const platCasse = (texte: string): PlatCasse => {
  const places: number[] = [];
  if (SIMPLE.test(texte)) {
    for (let i = 0; i <= texte.length; i++) places.push(i);
    return { plat: texte, places };
  }
  let plat = '';
  for (let i = 0; i < texte.length; i++) {
    const simple = simplifier(texte.charAt(i));
    plat += simple;
    for (let n = 0; n < simple.length; n++) places.push(i);
  }
  places.push(texte.length);
  return { plat, places };
};
