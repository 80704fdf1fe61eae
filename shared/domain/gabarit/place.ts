// The places of a certificateur's template where something of the livret can go, as the reader found them (SPEC TC1–TC4).
import { z } from 'zod';

export const GENRES_PLACE = [
  /** « {{nom du candidat}} », wherever it stands. */
  'accolades',
  /** A content control of Word, or a field of an old form. */
  'controle',
  /** What stands under a heading, to the next one. */
  'zone',
  /** An empty cell with its labels. */
  'case',
  /** The empty rows of a table, under its header. */
  'rangees',
  /** « Nom : ……… », or a label that ends with a colon and nothing after. */
  'blanc',
] as const;

const mot = z.string().max(400);

export const Place = z.object({
  /** The same for the same place of the same file, and as far as can be for the next version of it. */
  id: z.string().min(1).max(200),
  genre: z.enum(GENRES_PLACE),
  /** The template's own words for it: the heading, the label, the name in the braces. */
  mots: mot,
  /** The headings above, from the outside in. */
  section: z.array(mot),
  /** « ligne »: words in the middle of a line; « bloc »: paragraphs, tables and pictures too. */
  contenu: z.enum(['ligne', 'bloc']),
  /** What the template says there (« Décrivez ici… »): kept in a zone, replaced in a control. */
  consigne: mot,
  /** Headers of the columns, for « rangees ». */
  colonnes: z.array(mot),
  /** How often it stands in the document: all are filled alike. */
  occurrences: z.number().int().min(1),
  /** false: a heading that other places or other headings already fill; nothing is proposed there. */
  libre: z.boolean(),
});
export type Place = z.infer<typeof Place>;

export const TitreLu = z.object({ niveau: z.number().int().min(1), texte: mot });
export const TableauLu = z.object({
  section: z.array(mot),
  rangees: z.number().int().min(0),
  colonnes: z.number().int().min(0),
  vides: z.number().int().min(0),
});

/** What a template is made of. */
export const StructureGabarit = z.object({
  titres: z.array(TitreLu),
  tableaux: z.array(TableauLu),
  places: z.array(Place),
  /** French sentences: what is there and cannot be filled. */
  reserves: z.array(z.string()),
});
export type TableauLu = z.infer<typeof TableauLu>;
export type StructureGabarit = z.infer<typeof StructureGabarit>;
