// A text made plain for searching: what a keyboard types stands for what typography writes (SPEC X1). Every letter of the
// plain text knows where it comes from.

export interface Pli {
  /** Accents are kept. */
  readonly accents: boolean;
  /** Capitals are kept. */
  readonly casse: boolean;
}

export interface Plie {
  readonly texte: string;
  /** Offset in the original of each unit of `texte`; null when they are the same. */
  readonly debuts: readonly number[] | null;
  /** Length of the original. */
  readonly longueur: number;
}

const SIMPLES = new Map<string, string>();
for (const [signes, simple] of [
  ['’‘ʼ′', "'"],
  ['“”„«»', '"'],
  ['\u00A0\u202F\u2009\u2007\t', ' '],
  ['\u2010\u2011–—−', '-'],
  ['\u00AD\u200B\u200C\u200D\u2060\uFEFF', ''],
  ['…', '...'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
] as const)
  for (const signe of signes) SIMPLES.set(signe, simple);

const ESPACES = new Set([' ', '\u00A0', '\u202F', '\u2009']);
const MARQUE = /^\p{M}$/u;

/** One sign with the accents written after it. */
const plierSigne = (signe: string, { accents, casse }: Pli): string => {
  const compose = SIMPLES.get(signe) ?? signe.normalize('NFC');
  const nu = accents ? compose : compose.normalize('NFD').replace(/\p{M}/gu, '');
  return casse ? nu : nu.toLowerCase();
};

/** By pli, what each sign met becomes: the same few hundred come back all the time. */
const CONNUS = new Map<number, Map<string, string>>();
const connus = (pli: Pli): Map<string, string> => {
  const rang = (pli.accents ? 1 : 0) + (pli.casse ? 2 : 0);
  const signes = CONNUS.get(rang) ?? new Map<string, string>();
  CONNUS.set(rang, signes);
  return signes;
};
const RETENUS = 4_000;

const SIMPLE = /^[\n -~]*$/;
/** Letters of one unit that become one unit: most French text is made of nothing else. */
const UNE_UNITE = /^[\n -~àâäéèêëîïôöùûüÿçÀÂÄÉÈÊËÎÏÔÖÙÛÜŸÇ’\u00A0\u202F—–]*$/;

/** Makes `texte` plain. A quote « … » loses the spaces inside its marks, which a keyboard does not type. */
export const plier = (texte: string, pli: Pli): Plie => {
  const longueur = texte.length;
  if (SIMPLE.test(texte)) return { texte: pli.casse ? texte : texte.toLowerCase(), debuts: null, longueur };
  const deja = connus(pli);
  const un = (signe: string): string => {
    const su = deja.get(signe);
    if (su !== undefined) return su;
    const plie = plierSigne(signe, pli);
    if (deja.size < RETENUS) deja.set(signe, plie);
    return plie;
  };
  if (UNE_UNITE.test(texte)) {
    let plie = '';
    for (const signe of texte) plie += un(signe);
    return { texte: plie, debuts: null, longueur };
  }
  let plie = '';
  const debuts: number[] = [];
  for (let ici = 0; ici < longueur; ) {
    const debut = ici;
    let signe = String.fromCodePoint(texte.codePointAt(ici) as number);
    ici += signe.length;
    while (ici < longueur && MARQUE.test(texte.charAt(ici))) signe += texte.charAt(ici++);
    if (ESPACES.has(signe) && texte.charAt(ici) === '»') continue;
    if (signe === '«' && ESPACES.has(texte.charAt(ici))) ici++;
    const simple = un(signe);
    plie += simple;
    for (let unite = 0; unite < simple.length; unite++) debuts.push(debut);
  }
  return { texte: plie, debuts, longueur };
};
