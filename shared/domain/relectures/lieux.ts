// The places of a dossier that a comment of ours may stand on.
import type { ContenuDossier } from '../dossier/modele.ts';
import { blocs, texteDuBloc } from '../texte/parcourir.ts';
import type { CommentaireEnvoye } from './envoi.ts';

export interface CommentaireAPoser extends CommentaireEnvoye {
  /** Characters of the plain text of that block; null: the whole paragraph. */
  readonly mots: { readonly debut: number; readonly fin: number } | null;
  /** Rank in the list of the comment that it answers, or null. */
  readonly parent: number | null;
}

export interface Lieux {
  /** Plain text of the blocks that are drawn with words, by id, in reading order. */
  readonly blocs: ReadonlyMap<string, string>;
  /** Anchor of the heading above each text, by its key. */
  readonly titres: ReadonlyMap<string, string>;
  /** Every heading. */
  readonly ancres: ReadonlySet<string>;
}

export const lieuxDuDossier = (contenu: Pick<ContenuDossier, 'chapitres'>): Lieux => {
  const parId = new Map<string, string>();
  const titres = new Map<string, string>();
  const ancres = new Set<string>();
  for (const { noeuds } of contenu.chapitres) {
    let titre = '';
    for (const noeud of noeuds) {
      if (noeud.type === 'titre') {
        titre = noeud.ancre;
        ancres.add(titre);
      }
      if (noeud.type !== 'texte') continue;
      if (titre !== '') titres.set(noeud.cle, titre);
      for (const bloc of blocs(noeud.texte)) {
        const texte = texteDuBloc(bloc);
        // The same id twice (a text pasted into another): the first one carries it.
        if ((texte !== '' || bloc.type === 'image') && !parId.has(bloc.attrs.id))
          parId.set(bloc.attrs.id, texte);
      }
    }
  }
  return { blocs: parId, titres, ancres };
};

/** A date as Word writes it: to the second. */
export const dateWord = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19)}Z`;
