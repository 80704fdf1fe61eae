// Which documents an export makes, and how they are named. Apart from those that draw them: the core, which serves the
// person, must not load the libraries of Word and of slides before its first answer.
import type { ExportKind } from '#shared/contract/exports/calls.ts';

/** « trame-docx »: the certificateur's template, filled; it is asked for by itself. */
export type GenreExport = ExportKind | 'trame-docx';
export type GenreDocument = Exclude<GenreExport, 'tout'>;

export interface DocumentVoulu {
  readonly genre: GenreDocument;
  readonly bloc: string;
  /** « RNCP38822BC01-dossier.docx » */
  readonly nom: string;
}

const GENRES: readonly GenreDocument[] = ['dossier-docx', 'plan-docx', 'plan-pptx'];
const nommer = (genre: GenreDocument, bloc: string): string => `${bloc}-${genre.replace(/-(?=\w+$)/u, '.')}`;

export const documentsVoulus = (genre: GenreExport, blocs: readonly string[]): DocumentVoulu[] =>
  blocs.flatMap((bloc) =>
    (genre === 'tout' ? GENRES : [genre]).map((g) => ({ genre: g, bloc, nom: nommer(g, bloc) })),
  );
