// What is carried along while a document is drawn: numbers not to give twice, files, the state of the line above.
import { BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';
import type { PreuveAnnexee } from '#shared/domain/dossier/modele.ts';
import type { FichierOctets } from '../fichier-octets.ts';
import { type Commentaires, creerCommentaires } from './commentaires.ts';
import { LARGEUR_TEXTE } from './page.ts';

/** A numbered caption, in the order of the pages. */
export interface Legende {
  readonly sequence: 'Tableau' | 'Figure';
  readonly texte: string;
  readonly ancre: string;
}

export interface Redacteur {
  readonly preuves: ReadonlyMap<string, PreuveAnnexee>;
  readonly annexesImprimees: boolean;
  readonly fichier: (sha256: string) => FichierOctets | undefined;
  /** Surrounds the content of one paragraph with the hidden bookmarks of these anchors, and the comments on the whole of it. */
  readonly signet: (ancres: readonly string[], enfants: readonly ParagraphChild[]) => ParagraphChild[];
  /** Our questions and answers, on the words that they are about. */
  readonly commentaires: Commentaires;
  /** A list that starts again at 1. */
  readonly nouvelleListe: () => number;
  /** Numbers of the proofs, and names of the pictures in the text, that could not be drawn. */
  readonly illisibles: { readonly preuves: Set<number>; readonly figures: Set<string> };
  /** The last thing drawn is a table: what follows needs air, and another table needs words between. */
  apresTableau: boolean;
  /** The captions drawn so far. */
  readonly legendes: Legende[];
  /** Twips between the margins of the sheet that is being drawn. */
  largeurTexte: number;
}

/** Word's own bookmarks (_Toc…) are numbered from 1 by the library: ours start far above. */
const PREMIER_SIGNET = 100_000;

export const nomSignet = (ancre: string): string => `_b${ancre}`;

export const creerRedacteur = (
  source: Pick<Redacteur, 'preuves' | 'annexesImprimees' | 'fichier'>,
  commentaires: Commentaires = creerCommentaires([]),
): Redacteur => {
  let signet = PREMIER_SIGNET;
  let liste = 0;
  const poses = new Set<string>();
  return {
    ...source,
    commentaires,
    illisibles: { preuves: new Set(), figures: new Set() },
    apresTableau: false,
    legendes: [],
    largeurTexte: LARGEUR_TEXTE,
    nouvelleListe: () => ++liste,
    signet(ancres, enfants) {
      // The same id twice (a text pasted into another) would make an invalid document: the first one keeps it.
      const nouveaux = ancres.filter((a) => !poses.has(a));
      for (const a of nouveaux) poses.add(a);
      const ids = nouveaux.map((a) => ({ nom: nomSignet(a), id: signet++ }));
      return [
        ...ids.map(({ nom, id }) => new BookmarkStart(nom, id)),
        ...commentaires.entourer(ancres, enfants),
        ...ids.toReversed().map(({ id }) => new BookmarkEnd(id)),
      ] as unknown as ParagraphChild[];
    },
  };
};
