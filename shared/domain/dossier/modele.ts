// What goes in a dossier, before any thought of Word: chapters made of plain nodes, in reading order. Whoever draws
// it (docx today) knows nothing of livrets; numbers of pages are asked for by anchor and filled in by the drawer.
import type { Segment as SegmentLu } from '../guide/lecture.ts';
import type { Preuve } from '../livret/entities.ts';
import type { RichText } from '../texte/rich-text.ts';
import type { ContenuRelecture } from './pour-relecture.ts';
import type { GenreChapitre } from './trame.ts';

/** A piece of a line. `page` is the number of the page where that anchor stands. */
export type Segment =
  | string
  | { readonly gras: string }
  | { readonly lien: string; readonly texte: string }
  | { readonly page: string }
  /** Official words, and what they are in their sentence. */
  | SegmentLu;

export interface Colonne {
  readonly titre: string;
  /** Share of the text width; the shares of a table add up to 1. */
  readonly largeur: number;
  readonly aligne?: 'gauche' | 'centre' | 'droite';
}

export type Noeud =
  /** Level 1 opens a page. */
  | {
      readonly type: 'titre';
      readonly niveau: 1 | 2 | 3;
      readonly texte: string;
      readonly numerote: boolean;
      readonly ancre: string;
      readonly nouvellePage?: boolean;
    }
  /** Official wording, to the letter, set apart; `reference` says where it comes from. */
  | {
      readonly type: 'referentiel';
      readonly libelle: readonly SegmentLu[];
      readonly reference: string;
      readonly ancre: string;
      /** Stays on the page of what follows: a wording is never left alone under its heading. */
      readonly suivi?: boolean;
    }
  /** « Portail adhérents, mars à juin 2023. Chef de projet technique. » */
  | {
      readonly type: 'ligne';
      readonly texte: string;
      readonly ancre: string;
      /** May end a page: what stands above is already kept together. */
      readonly libre?: boolean;
    }
  | {
      readonly type: 'paragraphe';
      readonly segments: readonly Segment[];
      readonly ancre: string;
      readonly style: 'corps' | 'note';
    }
  /** A text of the candidate; its headings start one level below `niveau`. */
  | {
      readonly type: 'texte';
      readonly cle: string;
      readonly texte: RichText;
      readonly niveau: 1 | 2 | 3 /** Short: stays on one page, under its title. */;
      readonly uni?: boolean;
    }
  | {
      readonly type: 'tableau';
      readonly colonnes: readonly Colonne[];
      readonly lignes: readonly (readonly (readonly Segment[])[])[];
      readonly ancre: string;
      /** Numbered with the other tables when it is not empty. */
      readonly legende: string;
      /** Read from a hand, at arm's length: larger type. */
      readonly grand?: boolean;
    }
  | { readonly type: 'preuve'; readonly preuve: PreuveAnnexee }
  /** To be filled in by the person who reads again; `ancre` is that of its first row. */
  | { readonly type: 'grille'; readonly competence: string; readonly ancre: string };

export interface ChapitreContenu {
  readonly id: string;
  readonly genre: GenreChapitre;
  readonly titre: string;
  readonly noeuds: readonly Noeud[];
  /** On sheets laid on their side: a wide table. */
  readonly paysage?: boolean;
}

/** How a proof stands in the annexes. */
export type PlacePreuve = 'image' | 'a-part' | 'confidentielle' | 'sans-fichier';

export interface PreuveAnnexee {
  readonly preuve: Preuve;
  /** The number shown everywhere, from 1, the same in every dossier of the livret. */
  readonly numero: number;
  readonly ancre: string;
  readonly place: PlacePreuve;
  /** Name of the file handed in apart, or empty. */
  readonly nomFichier: string;
  readonly mime: string;
  /** « pièce jointe 2 », when it is handed in beside the dossier. */
  readonly piece?: string;
  readonly largeur: number | null;
  readonly hauteur: number | null;
}

export interface CouvertureContenu {
  readonly titre: string;
  readonly candidat: string;
  readonly certification: string;
  readonly codeFiche: string;
  readonly niveau: number | null;
  readonly certificateurs: readonly string[];
  readonly bloc: string;
  readonly rangBloc: number;
  readonly credit: string;
}

export interface ContenuDossier {
  readonly livretId: string;
  readonly exemple: boolean;
  readonly codeBloc: string;
  /** « Bloc 1, Planifier et organiser »: short, for the running header. */
  readonly blocCourt: string;
  readonly couverture: CouvertureContenu;
  /** With the contents (« sommaire », no nodes) where the outline puts it; without the cover. */
  readonly chapitres: readonly ChapitreContenu[];
  /** Proofs of this dossier by id, whether its annexes are printed or not. */
  readonly preuves: ReadonlyMap<string, PreuveAnnexee>;
  readonly annexesImprimees: boolean;
  /** Anchor of a block → compétence it belongs to, for the way back from Word. */
  readonly competenceParAncre: ReadonlyMap<string, string>;
  /** When it leaves « pour relecture ». */
  readonly relecture?: ContenuRelecture;
  /** French sentences: what is missing, for whoever exports. */
  readonly avertissements: readonly string[];
}
