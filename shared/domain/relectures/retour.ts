// What a returned .docx says, before anyone asks where it belongs: its paragraphs as they left, and the remarks laid on
// them. « As they left » means without what was inserted and with what was deleted: a paragraph split with tracking is
// still one paragraph here, so that it can be compared with the export.

/** Stands in a text for what a program computes anew (number of a page, of a table) and for pictures. */
export const CALCULE = '\uFFFC';

/** A place in the text. `avant`: characters of the text as it left; `apres`: of the text as it came back. */
export interface Point {
  /** Rank of the paragraph. */
  readonly paragraphe: number;
  readonly avant: number;
  readonly apres: number;
}

/** A hidden bookmark of ours over a part of one paragraph. */
export interface SignetLu {
  readonly ancre: string;
  readonly debut: Point;
  readonly fin: Point;
}

export type Lieu = 'corps' | 'tableau' | 'zone' | 'note' | 'en-tete' | 'pied';

export interface ParagrapheLu {
  readonly lieu: Lieu;
  /** The text as it left, and as it came back; a line break is « \n », a paragraph mark inserted too. */
  readonly avant: string;
  readonly apres: string;
  readonly signets: readonly SignetLu[];
  /** Level of a heading, from 1. */
  readonly titre: number | null;
  /** A line of the table of contents: made by the program, never by a person. */
  readonly sommaire: boolean;
  /** Of a table: which table of the document, row and column from 0. */
  readonly cellule: { readonly table: number; readonly rangee: number; readonly colonne: number } | null;
  /** For a note: rank of the paragraph that calls it. */
  readonly appel: number | null;
}

/** « grille »: what was written in a cell of the grid. */
export const TYPES_LUS = [
  'commentaire',
  'insertion',
  'suppression',
  'deplacement',
  'mise-en-forme',
  'grille',
] as const;
export type TypeLu = (typeof TYPES_LUS)[number];

export interface ReponseLue {
  readonly auteur: string;
  readonly date: string | null;
  readonly texte: string;
}

export interface RemarqueLue {
  readonly type: TypeLu;
  /** As the file says it; empty when nobody is named. */
  readonly auteur: string;
  /** ISO date and time as the file says it, or null. */
  readonly date: string | null;
  /** Of a comment, what it says; of a change, what is inserted, deleted, moved or formatted. A paragraph mark is « \n ». */
  readonly texte: string;
  /** The words that a comment is laid on. */
  readonly citation: string;
  readonly debut: Point;
  readonly fin: Point;
  /** Where a moved text goes. */
  readonly vers: Point | null;
  readonly reponses: readonly ReponseLue[];
  readonly resolu: boolean;
}

/** How an export makes itself known: custom properties, or the custom XML that doubles them. */
export interface Provenance {
  readonly livret: string;
  readonly envoi: string;
  readonly bloc: string;
}

export interface DocumentLu {
  readonly provenance: Provenance | null;
  /** Anchor → compétence, from the custom XML. */
  readonly carte: ReadonlyMap<string, string>;
  readonly paragraphes: readonly ParagrapheLu[];
  readonly remarques: readonly RemarqueLue[];
  /** The file says which comment answers which. */
  readonly filsDits: boolean;
}
