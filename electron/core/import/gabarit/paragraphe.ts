// The text of one paragraph as a person reads it, with the run of each of its characters: Word cuts words in pieces
// (spelling marks, smart tags, revisions), and a place may stand across several.
import { type Element, enfant, tous } from './arbre.ts';

/** Characters `debut` to `fin` of the text are those of one <w:t>. */
export interface Morceau {
  readonly t: Element;
  readonly run: Element;
  readonly debut: number;
  readonly fin: number;
}

/** A field of an old form (FORMTEXT): its result, to be filled. */
export interface ChampAncien {
  readonly nom: string;
  readonly debut: number;
  readonly fin: number;
}

export interface ParagrapheLu {
  readonly p: Element;
  readonly texte: string;
  readonly morceaux: readonly Morceau[];
  readonly champs: readonly ChampAncien[];
  /** Something that one sees and that is no text: a picture, a text box, an object. */
  readonly dessin: boolean;
  /** Ends a page or a section: it is not there to be filled. */
  readonly coupe: boolean;
}

/** What is not text of this paragraph: boxes have paragraphs of their own, deletions are gone. */
const DEHORS = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:txbxContent',
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:sdtPr',
]);
const DESSINS = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);
const SIGNES: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

export const lireParagraphe = (p: Element): ParagrapheLu => {
  const morceaux: Morceau[] = [];
  const champs: ChampAncien[] = [];
  const ouverts: { nom: string; code: string; debut: number | null }[] = [];
  let texte = '';
  let dessin = false;
  let coupe = enfant(enfant(p, 'w:pPr'), 'w:sectPr') !== undefined;
  const champ = (e: Element): void => {
    const genre = e.attributs['w:fldCharType'];
    if (genre === 'begin') {
      const nom = [...tous(e, 'w:name')][0]?.attributs['w:val'] ?? '';
      ouverts.push({ nom, code: '', debut: null });
    } else if (genre === 'separate') {
      const dernier = ouverts.at(-1);
      if (dernier) dernier.debut = texte.length;
    } else if (genre === 'end') {
      const dernier = ouverts.pop();
      if (dernier && dernier.debut !== null && /^\s*FORMTEXT\b/i.test(dernier.code))
        champs.push({ nom: dernier.nom, debut: dernier.debut, fin: texte.length });
    }
  };
  const lire = (element: Element, run: Element | null): void => {
    for (const e of element.enfants) {
      const signe = SIGNES[e.nom];
      if (e.nom === 'w:t' && run) {
        morceaux.push({ t: e, run, debut: texte.length, fin: texte.length + e.texte.length });
        texte += e.texte;
      } else if (e.nom === 'w:fldChar') champ(e);
      else if (e.nom === 'w:instrText') {
        const dernier = ouverts.at(-1);
        if (dernier) dernier.code += e.texte;
      } else if (signe !== undefined && run) {
        if (/^(page|column)$/.test(e.attributs['w:type'] ?? '')) coupe = true;
        else texte += signe;
      } else {
        if (DESSINS.has(e.nom)) dessin = true;
        if (!DEHORS.has(e.nom)) lire(e, e.nom === 'w:r' ? e : run);
      }
    }
  };
  lire(p, null);
  return { p, texte, morceaux, champs, dessin, coupe };
};

/** Points, points of suspension, underscores: a line to write on. */
export const POINTILLES = /(?:[._…·‥]|\.\s(?=\.)){4,}|…{2,}|_{3,}/gu;

/** Nothing to read in it: empty, or a line of dots to write on. */
export const estVide = ({ texte, dessin, coupe }: ParagrapheLu): boolean =>
  !dessin && !coupe && texte.replace(POINTILLES, '').trim() === '';
