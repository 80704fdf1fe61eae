// The headings of a text as a document shows them: the highest one that the text uses is its first level, and none skips a
// level, whatever was chosen in the editor (a screen reader walks them one by one).
import { type BlocIdentifie, blocs } from './parcourir.ts';
import type { RichText } from './rich-text.ts';

type Niveau = 1 | 2 | 3;

const niveauxSuivis = (texte: RichText): Map<string, Niveau> => {
  const titres = [...blocs(texte)].flatMap((b) => (b.type === 'heading' ? [b] : []));
  const utilises = [...new Set(titres.map((t) => t.attrs.level))].sort();
  const suivis = new Map<string, Niveau>();
  let dernier = 0;
  for (const { attrs } of titres) {
    dernier = Math.min(utilises.indexOf(attrs.level) + 1, dernier + 1);
    suivis.set(attrs.id, dernier as Niveau);
  }
  return suivis;
};

const renommer = <B extends BlocIdentifie>(bloc: B, suivis: ReadonlyMap<string, Niveau>): B => {
  if (bloc.type === 'heading') {
    const level = suivis.get(bloc.attrs.id) ?? bloc.attrs.level;
    return level === bloc.attrs.level ? bloc : { ...bloc, attrs: { ...bloc.attrs, level } };
  }
  if (bloc.type === 'table')
    return {
      ...bloc,
      content: bloc.content.map((rangee) => ({
        ...rangee,
        content: rangee.content.map((c) => ({ ...c, content: c.content.map((b) => renommer(b, suivis)) })),
      })),
    };
  if (bloc.type === 'paragraph' || bloc.type === 'image') return bloc;
  return { ...bloc, content: bloc.content.map((b) => renommer(b as BlocIdentifie, suivis)) } as B;
};

const connus = new WeakMap<RichText, RichText>();

/** The same text, its headings one level after the other; the same object when they are already. */
export const avecNiveauxSuivis = (texte: RichText): RichText => {
  const connu = connus.get(texte);
  if (connu !== undefined) return connu;
  const suivis = niveauxSuivis(texte);
  const juste = [...blocs(texte)].every(
    (b) => b.type !== 'heading' || suivis.get(b.attrs.id) === b.attrs.level,
  );
  const rendu = juste ? texte : { ...texte, content: texte.content.map((b) => renommer(b, suivis)) };
  connus.set(texte, rendu);
  return rendu;
};
