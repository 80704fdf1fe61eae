// A text made even for the rules, letter for letter, so that an offset in it is an offset in what was written.

const ACCENTS = new Map<string, string>();
for (const lettre of 'àâäáãåçéèêëíìîïñóòôöõúùûüýÿ') ACCENTS.set(lettre, lettre.normalize('NFD').charAt(0));
for (const [lettre, simple] of [
  ['’', "'"],
  ['ʼ', "'"],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['\u2009', ' '],
  ['\t', ' '],
  ['\u2011', '-'],
  ['œ', 'o'],
  ['æ', 'a'],
] as const)
  ACCENTS.set(lettre, simple);

const SPECIAL = /[^\n -~]/gu;

/** Lower case, no accents, straight apostrophes, plain spaces: same length as `texte`. */
export const aplatir = (texte: string): string => {
  const bas = texte.toLowerCase();
  return (bas.length === texte.length ? bas : texte).replace(
    SPECIAL,
    (lettre) => ACCENTS.get(lettre) ?? lettre,
  );
};

const CITES = [/«[^«»]*»/g, /“[^“”]*”/g, /"[^"\n]*"/g];

/** The words of others, « between quotes », replaced by spaces: same length. A quote never closed hides nothing. */
export const sansCitations = (texte: string): string =>
  CITES.reduce((reste, cite) => reste.replace(cite, (mots) => ' '.repeat(mots.length)), texte);
