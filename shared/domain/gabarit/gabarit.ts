// What the person said goes in each place of a certificateur's template, for one bloc, and the file by which this is
// shared: the template itself with its correspondences, without a word of the candidate.
import { z } from 'zod';
import { BlocCode } from '../fiche/fiche.ts';
import { Sha256 } from '../livret/entities.ts';

/** « candidat.nom », « competence:RNCP38822BC01-C02 », « chapitre:introduction »… (parties.ts). */
export const CodePartie = z.string().regex(/^[a-z][\w.]*(:[\w-]{1,80}(\.[a-z]+)?)?$/i);

export const Correspondance = z.object({
  place: z.string().min(1).max(200),
  /** The template's words for the place when it was mapped: they find it again in the next version. */
  mots: z.string().max(400),
  partie: CodePartie,
  /** Field of each column, for empty rows; '' leaves it empty. Absent: by the words of the headers. */
  colonnes: z.array(z.string().max(40)).max(30).optional(),
  /** What the person typed, for the part « saisie ». */
  saisie: z.string().max(5_000).optional(),
});
export type Correspondance = z.infer<typeof Correspondance>;

export const Gabarit = z.object({
  bloc: BlocCode,
  /** Name of the template's file. */
  nom: z.string().max(300),
  fichier: Sha256,
  correspondances: z.array(Correspondance).max(2_000),
});
export type Gabarit = z.infer<typeof Gabarit>;

export const FORMAT_PARTAGE = 'livret-vae-trame';

export const GabaritPartage = z.object({
  format: z.literal(FORMAT_PARTAGE),
  version: z.literal(1),
  nom: z.string().max(300),
  bloc: BlocCode,
  sha256: Sha256,
  /** Bytes of the .docx, in base64. */
  docx: z.string(),
  correspondances: z.array(Correspondance).max(2_000),
});
export type GabaritPartage = z.infer<typeof GabaritPartage>;

/** What belongs to one candidate stays home: typed words, and chapters that only their livret has (SPEC TC9). */
export const partageables = (correspondances: readonly Correspondance[]): Correspondance[] =>
  correspondances.filter(
    ({ partie }) => partie !== 'saisie' && !/^chapitre:(?!introduction$|conclusion$)/.test(partie),
  );
