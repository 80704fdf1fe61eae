// Which passage of one text is which of another (SPEC H9). A passage is a block of the first level: a paragraph, a heading,
// a whole list, a whole table.
import { aligner } from '../../lib/aligner.ts';
import { compterMots } from '../texte/compter-mots.ts';
import { texteBrut } from '../texte/parcourir.ts';
import type { Block, RichText } from '../texte/rich-text.ts';
import { contenuDuBloc } from './feuilles.ts';
import { bilanDeMots } from './mots.ts';

/** Both, one written again as the other; or one alone, taken out or added. */
export type Passage =
  | { readonly avant: Block; readonly apres: Block }
  | { readonly avant: Block; readonly apres: null }
  | { readonly avant: null; readonly apres: Block };

interface Lu {
  readonly bloc: Block;
  readonly contenu: string;
  readonly brut: string;
  readonly mots: number;
}

const lire = (texte: RichText): Lu[] =>
  texte.content.map((bloc) => {
    const brut = texteBrut({ ...texte, content: [bloc] });
    return { bloc, contenu: contenuDuBloc(bloc), brut, mots: compterMots(brut) };
  });

/** The same block, or the same words under another id (a text pasted, read again from another program). */
const memes = (a: Lu, b: Lu): boolean => a.bloc.attrs.id === b.bloc.attrs.id || a.contenu === b.contenu;

/** Share of its words that a passage keeps when it is rewritten; under it, it is another. */
const PARENTE = 1 / 2;
/** Past that many pairs to look at, passages that lost their ids are not looked for. */
const COMPARAISONS = 400;

const parents = (a: Lu, b: Lu): boolean => {
  const plus = Math.max(a.mots, b.mots);
  if (plus === 0 || a.bloc.type !== b.bloc.type) return false;
  return a.mots - bilanDeMots(a.brut, b.brut).retires >= plus * PARENTE;
};

/** In reading order: of two passages at the same place, the one taken out comes first. */
export const apparier = (ancien: RichText, nouveau: RichText): Passage[] => {
  const avant = lire(ancien);
  const apres = lire(nouveau);
  const passages: Passage[] = [];
  const entre = (a: readonly Lu[], b: readonly Lu[]): void => {
    const paires = a.length * b.length <= COMPARAISONS ? (aligner(a, b, parents) ?? []) : [];
    poser(a, b, paires, (x, y) => {
      for (const { bloc } of x) passages.push({ avant: bloc, apres: null });
      for (const { bloc } of y) passages.push({ avant: null, apres: bloc });
    });
  };
  const poser = (
    a: readonly Lu[],
    b: readonly Lu[],
    paires: readonly (readonly [number, number])[],
    reste: (a: readonly Lu[], b: readonly Lu[]) => void,
  ): void => {
    let i = 0;
    let j = 0;
    for (const [x, y] of paires) {
      reste(a.slice(i, x), b.slice(j, y));
      passages.push({ avant: (a[x] as Lu).bloc, apres: (b[y] as Lu).bloc });
      i = x + 1;
      j = y + 1;
    }
    reste(a.slice(i), b.slice(j));
  };
  poser(avant, apres, aligner(avant, apres, memes) ?? [], entre);
  return passages;
};
