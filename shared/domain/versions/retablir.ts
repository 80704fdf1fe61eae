// One passage of a text as it was in a version, the others as they are (SPEC H11).
import type { BlocIdentifie } from '../texte/parcourir.ts';
import { blocs } from '../texte/parcourir.ts';
import type { Block, RichText } from '../texte/rich-text.ts';
import { apparier } from './apparier.ts';

/** Ids of the passage in the version and in the text of today; null where it is not. */
export interface PassageVise {
  readonly avant: string | null;
  readonly apres: string | null;
}

const trouver = (texte: RichText, id: string | null): Block | null =>
  texte.content.find((bloc) => bloc.attrs.id === id) ?? null;

/** The block under ids that nothing else in the text has; `id`: that of the block itself. */
const avecIds = (bloc: Block, id: string, pris: Set<string>, newId: () => string): Block => {
  const nommer = (noeud: BlocIdentifie, propre: string): BlocIdentifie => {
    pris.add(propre);
    const attrs = { ...noeud.attrs, id: propre };
    switch (noeud.type) {
      case 'bulletList':
      case 'orderedList':
      case 'listItem':
      case 'blockquote':
        return { ...noeud, attrs, content: noeud.content.map(enfant) } as BlocIdentifie;
      case 'table':
        return {
          ...noeud,
          attrs,
          content: noeud.content.map((rangee) => ({
            ...rangee,
            content: rangee.content.map((cellule) => ({
              ...cellule,
              content: cellule.content.map((b) => enfant(b) as Block),
            })),
          })),
        } as BlocIdentifie;
      default:
        return { ...noeud, attrs } as BlocIdentifie;
    }
  };
  const enfant = (noeud: BlocIdentifie): BlocIdentifie =>
    nommer(noeud, pris.has(noeud.attrs.id) ? newId() : noeud.attrs.id);
  return nommer(bloc, id) as Block;
};

const idsDe = (contenu: readonly Block[]): Set<string> =>
  new Set([...blocs({ type: 'doc', version: 1, content: [...contenu] })].map(({ attrs }) => attrs.id));

/**
 * The text of today with that passage as it was: written over, put back in its place, or taken out. A passage that only
 * moved goes back. Null when either text no longer has it. `newId` makes ids of blocks.
 */
export const retablirPassage = (
  present: RichText,
  ancien: RichText,
  { avant, apres }: PassageVise,
  newId: () => string,
): RichText | null => {
  const vieux = trouver(ancien, avant);
  const actuel = trouver(present, apres);
  if ((avant !== null && vieux === null) || (apres !== null && actuel === null)) return null;
  if (vieux === null)
    return actuel === null ? null : { ...present, content: present.content.filter((b) => b !== actuel) };
  if (actuel !== null) {
    const pris = idsDe(present.content.filter((b) => b !== actuel));
    const content = present.content.map((b) =>
      b === actuel ? avecIds(vieux, actuel.attrs.id, pris, newId) : b,
    );
    return { ...present, content };
  }
  const reste = { ...present, content: present.content.filter((b) => b.attrs.id !== vieux.attrs.id) };
  const passages = apparier(ancien, reste);
  const rang = passages.findIndex((p) => p.avant === vieux);
  const voisin = passages.slice(0, rang).findLast((p) => p.apres !== null)?.apres ?? null;
  const place = voisin === null ? 0 : reste.content.indexOf(voisin) + 1;
  const pris = idsDe(reste.content);
  const id = pris.has(vieux.attrs.id) ? newId() : vieux.attrs.id;
  return {
    ...present,
    content: [
      ...reste.content.slice(0, place),
      avecIds(vieux, id, pris, newId),
      ...reste.content.slice(place),
    ],
  };
};
