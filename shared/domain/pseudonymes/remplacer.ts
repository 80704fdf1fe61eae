// Pseudonyms put in the place of names: in a line, across the formatted runs of a block, in the name of a file.
import type { Block, Inline, RichText } from '../texte/rich-text.ts';
import { accorder } from './accorder.ts';
import { occurrences, type Registre } from './registre.ts';

export interface Remplacement {
  readonly debut: number;
  readonly fin: number;
  readonly par: string;
}

/** In the order of the text, never over each other. */
export const remplacements = (texte: string, registre: Registre): Remplacement[] => {
  let libre = 0;
  return occurrences(texte, registre).map(({ debut, fin, entree, capitales }) => {
    const nom = capitales ? entree.pseudonyme.toUpperCase() : entree.pseudonyme;
    const accorde = accorder(texte, debut, fin, nom);
    // Two names that touch: the little word between them belongs to the first one already.
    const seul = accorde.debut < libre;
    libre = fin;
    return seul ? { debut, fin, par: nom } : { ...accorde, fin };
  });
};

export const remplacerTexte = (texte: string, registre: Registre): string => {
  let fait = '';
  let depuis = 0;
  for (const { debut, fin, par } of remplacements(texte, registre)) {
    fait += texte.slice(depuis, debut) + par;
    depuis = fin;
  }
  return fait + texte.slice(depuis);
};

/** Stands for a citation: no name runs over it. */
const OBJET = '\uFFFC';

const lu = (noeud: Inline): string =>
  noeud.type === 'text' ? noeud.text : noeud.type === 'hardBreak' ? '\n' : OBJET;

/** A name cut by bold is one name: what replaces it takes the form of its first letters. */
const remplacerInlines = (noeuds: readonly Inline[], registre: Registre): Inline[] => {
  const tous = remplacements(noeuds.map(lu).join(''), registre);
  if (tous.length === 0) return [...noeuds];
  let place = 0;
  return noeuds.flatMap((noeud): Inline[] => {
    const debut = place;
    place += lu(noeud).length;
    if (noeud.type !== 'text') return [noeud];
    let texte = '';
    let depuis = debut;
    for (const r of tous) {
      if (r.fin <= debut || r.debut >= place) continue;
      texte += noeud.text.slice(depuis - debut, Math.max(0, r.debut - debut));
      // Said once, by the piece in which it begins: a name and its little word begin with a letter.
      if (r.debut >= debut) texte += r.par;
      depuis = Math.min(place, r.fin);
    }
    texte += noeud.text.slice(depuis - debut);
    return texte === '' ? [] : [{ ...noeud, text: texte }];
  });
};

/** What is changed in a rich text: its lines, its captions and alternative texts, the ids of its blocks. */
export interface Changer {
  readonly registre: Registre;
  readonly id: (id: string) => string;
}

const remplacerBloc = (bloc: Block, changer: Changer): Block => {
  const { registre, id } = changer;
  const ici = (texte: string): string => remplacerTexte(texte, registre);
  const dedans = (blocs: readonly Block[]): Block[] => blocs.map((b) => remplacerBloc(b, changer));
  const attrs = <A extends { id: string }>(a: A): A => ({ ...a, id: id(a.id) });
  switch (bloc.type) {
    case 'paragraph':
    case 'heading':
      return {
        ...bloc,
        attrs: attrs(bloc.attrs),
        ...(bloc.content && { content: remplacerInlines(bloc.content, registre).map(citer(id)) }),
      } as Block;
    case 'image':
      return {
        ...bloc,
        attrs: { ...attrs(bloc.attrs), legende: ici(bloc.attrs.legende), alt: ici(bloc.attrs.alt) },
      };
    case 'bulletList':
    case 'orderedList':
      return {
        ...bloc,
        attrs: attrs(bloc.attrs),
        content: bloc.content.map((item) => ({
          ...item,
          attrs: attrs(item.attrs),
          content: dedans(item.content),
        })),
      };
    case 'blockquote':
      return { ...bloc, attrs: attrs(bloc.attrs), content: dedans(bloc.content) };
    case 'table':
      return {
        ...bloc,
        attrs: { ...attrs(bloc.attrs), legende: ici(bloc.attrs.legende) },
        content: bloc.content.map((ligne) => ({
          ...ligne,
          content: ligne.content.map((cellule) => ({ ...cellule, content: dedans(cellule.content) })),
        })),
      };
  }
};

const citer =
  (id: Changer['id']) =>
  (noeud: Inline): Inline =>
    noeud.type === 'preuveRef'
      ? { ...noeud, attrs: { ...noeud.attrs, preuveId: id(noeud.attrs.preuveId) } }
      : noeud;

export const remplacerRichText = (texte: RichText, changer: Changer): RichText => ({
  ...texte,
  content: texte.content.map((bloc) => remplacerBloc(bloc, changer)),
});
