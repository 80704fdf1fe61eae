// Type that fits its frame: the largest size at which a text holds in so many inches, by the mean width of Calibri.

/** Mean width of a letter over the size of the type; a little more than the mean, so that a full line still fits. */
const LETTRE = 0.53;
const INTERLIGNE = 1.22;
const POINTS = 72;

export interface Espace {
  /** Inches. */
  readonly w: number;
  readonly h: number;
}

/** Lines that a text takes, words never cut unless one is longer than the line. */
export const lignesA = (texte: string, w: number, taille: number): number => {
  const place = Math.max(1, Math.floor((w * POINTS) / (taille * LETTRE)));
  let lignes = 0;
  for (const paragraphe of texte.split('\n')) {
    let reste = place;
    lignes += 1;
    for (const mot of paragraphe.split(/\s+/)) {
      const debut = reste === place;
      if (mot.length + (debut ? 0 : 1) <= reste) reste -= mot.length + (debut ? 0 : 1);
      else {
        lignes += Math.ceil(mot.length / place) - (debut ? 1 : 0);
        reste = place - (mot.length % place || place);
      }
    }
  }
  return lignes;
};

const tient = (texte: string, { w, h }: Espace, taille: number, air: number): boolean => {
  const paragraphes = texte.split('\n').length;
  return (
    (lignesA(texte, w, taille) * taille * INTERLIGNE) / POINTS + ((paragraphes - 1) * air) / POINTS <=
    h + 0.01
  );
};

export interface TexteTenu {
  readonly texte: string;
  /** Points. */
  readonly taille: number;
}

/**
 * The text at the largest size between `min` and `max` points at which it holds; at `min`, cut at a word and ended with
 * « … » when it does not (the notes have it whole). `air`: points between paragraphs.
 */
export const tenir = (texte: string, espace: Espace, max: number, min: number, air = 0): TexteTenu => {
  for (let taille = max; taille >= min; taille -= 1)
    if (tient(texte, espace, taille, air)) return { texte, taille };
  let coupe = texte;
  while (coupe.length > 1 && !tient(`${coupe}…`, espace, min, air)) {
    const mot = coupe.replace(/\s*\S+\s*$/u, '');
    coupe = mot === '' ? coupe.slice(0, Math.floor(coupe.length * 0.8)) : mot;
  }
  return { texte: `${coupe.replace(/[\s,;:.]+$/u, '')}…`, taille: min };
};
