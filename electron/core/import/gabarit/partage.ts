// A template as it is shared: one file with the .docx and what goes where; or the .docx alone, with nothing said yet.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { LivretError } from '#shared/contract/errors.ts';
import {
  type Correspondance,
  FORMAT_PARTAGE,
  type Gabarit,
  GabaritPartage,
  partageables,
} from '#shared/domain/gabarit/gabarit.ts';
import { refus } from '../docx-retour/refus.ts';
import { decodeText, readNamedFile } from '../read-file.ts';

export interface GabaritApporte {
  readonly nom: string;
  readonly octets: Uint8Array;
  readonly sha256: string;
  readonly correspondances: readonly Correspondance[];
  /** Bloc that it was mapped for; null for a .docx. */
  readonly bloc: string | null;
}

const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

const illisible = (cause?: unknown): LivretError =>
  refus(
    'Ce fichier n’est pas une trame partagée par Livret VAE, ou il est abîmé. Demandez qu’on vous l’envoie de nouveau.',
    cause,
  );

/** Throws LivretError « entree-invalide ». The template itself is not read yet. */
export const lirePartage = (octets: Uint8Array): GabaritApporte => {
  const texte = decodeText(octets);
  let valeur: unknown;
  try {
    valeur = JSON.parse(texte ?? '');
  } catch (cause) {
    throw illisible(cause);
  }
  const lu = GabaritPartage.safeParse(valeur);
  if (!lu.success) throw illisible(lu.error);
  const docx = new Uint8Array(Buffer.from(lu.data.docx, 'base64'));
  if (sha256(docx) !== lu.data.sha256) throw illisible();
  const { nom, bloc, correspondances } = lu.data;
  return { nom, bloc, correspondances, octets: docx, sha256: lu.data.sha256 };
};

/** Reads a .docx, or the file that one shares. Throws LivretError. */
export const lireGabaritApporte = (chemin: string): GabaritApporte => {
  const octets = new Uint8Array(readNamedFile(chemin));
  // Its first sign, after a mark of encoding or spaces, is enough: a .docx begins with « PK ».
  if (/^[\uFEFF\s]*\{/.test(new TextDecoder().decode(octets.subarray(0, 64)))) return lirePartage(octets);
  return { nom: basename(chemin), octets, sha256: sha256(octets), correspondances: [], bloc: null };
};

/** The same file for the same template and the same mapping. */
export const ecrirePartage = (
  { nom, bloc, correspondances }: Pick<Gabarit, 'nom' | 'bloc' | 'correspondances'>,
  octets: Uint8Array,
): string =>
  `${JSON.stringify(
    {
      format: FORMAT_PARTAGE,
      version: 1,
      nom,
      bloc,
      sha256: sha256(octets),
      correspondances: partageables(correspondances),
      docx: Buffer.from(octets).toString('base64'),
    } satisfies GabaritPartage,
    null,
    2,
  )}\n`;
