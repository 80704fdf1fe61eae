// Walks over a rich text: its blocks, the proofs and images in it, its plain text.
import type { Block, Inline, RichText } from './rich-text.ts';

type Item = Extract<Block, { type: 'bulletList' | 'orderedList' }>['content'][number];
/** What carries an id: the blocks, and the items of lists. */
export type BlocIdentifie = Block | Item;

const enfants = (bloc: BlocIdentifie): readonly BlocIdentifie[] => {
  switch (bloc.type) {
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'blockquote':
      return bloc.content;
    case 'table':
      return bloc.content.flatMap((ligne) => ligne.content.flatMap((cellule) => cellule.content));
    default:
      return [];
  }
};

/** Every block, outside in, in reading order. */
export function* blocs(texte: RichText): Generator<BlocIdentifie> {
  const suite: BlocIdentifie[] = [...texte.content].reverse();
  for (let bloc = suite.pop(); bloc !== undefined; bloc = suite.pop()) {
    yield bloc;
    suite.push(...[...enfants(bloc)].reverse());
  }
}

const inlines = (bloc: BlocIdentifie): readonly Inline[] =>
  bloc.type === 'paragraph' || bloc.type === 'heading' ? (bloc.content ?? []) : [];

const inlineTexte = (noeud: Inline): string =>
  noeud.type === 'text' ? noeud.text : noeud.type === 'hardBreak' ? '\n' : ' ';

/** Text of one block without its children; a citation is a space, a line break is « \n ». */
export const texteDuBloc = (bloc: BlocIdentifie): string => inlines(bloc).map(inlineTexte).join('');

/** The whole as plain text, one block a line; captions of images and tables are not part of it. */
export const texteBrut = (texte: RichText): string =>
  [...blocs(texte)]
    .map(texteDuBloc)
    .filter((ligne) => ligne !== '')
    .join('\n');

/** Ids of the preuves cited, in order of first citation, once each. */
export const preuvesCitees = (texte: RichText): string[] => {
  const ids = new Set<string>();
  for (const bloc of blocs(texte))
    for (const noeud of inlines(bloc)) if (noeud.type === 'preuveRef') ids.add(noeud.attrs.preuveId);
  return [...ids];
};

/** SHA-256 of the images shown, in order, once each. */
export const imagesMontrees = (texte: RichText): string[] => {
  const images = new Set<string>();
  for (const bloc of blocs(texte)) if (bloc.type === 'image') images.add(bloc.attrs.fichier);
  return [...images];
};
