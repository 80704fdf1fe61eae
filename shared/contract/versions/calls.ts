// The texts as they were, and the writing journal (SPEC H). Renaming a version and taking one out are operations of
// livret.changer: « nommer-version », « retirer-version ».
import { z } from 'zod';
import { EntityId } from '../../domain/livret/entities.ts';
import { TexteKey } from '../../domain/texte/texte-key.ts';
import { PassageCompare } from '../../domain/versions/comparer.ts';
import { JourDEcriture, Version } from '../../domain/versions/version.ts';
import { defineCall } from '../define-call.ts';
import { Changed, Grant } from '../livret/calls.ts';

const nombre = z.number().int().min(0);
const WRITE_ERRORS = [
  'aucun-livret-ouvert',
  'livret-en-lecture',
  'disque-plein',
  'ecriture-refusee',
] as const;

/** `ajoutes`, `retires`: words, since the version before it in the list; for the first one, since nothing. */
export const VersionListee = Version.extend({ mots: nombre, ajoutes: nombre, retires: nombre });
export type VersionListee = z.infer<typeof VersionListee>;

export const versionsCalls = {
  /** The versions of one text, newest first, and the text as it is now, since the newest of them. */
  'versions.lister': defineCall(
    z.object({ cle: TexteKey }),
    z.object({
      present: z.object({ mots: nombre, ajoutes: nombre, retires: nombre, modifieLe: z.string().nullable() }),
      versions: z.array(VersionListee),
    }),
    ['aucun-livret-ouvert'],
  ),
  /** What changed from a version to another one, or to the text as it is (null). `avant` null: from nothing. */
  'versions.comparer': defineCall(
    z.object({ cle: TexteKey, avant: EntityId.nullable(), apres: EntityId.nullable() }),
    z.array(PassageCompare),
    ['aucun-livret-ouvert', 'entree-invalide'],
  ),
  /** Keeps the text as it is under a name; one step for undoing. */
  'versions.garder': defineCall(
    z.object({ cle: TexteKey, nom: Version.shape.nom.min(1), libelle: z.string().min(1) }),
    z.object({ id: EntityId, livret: Changed }),
    WRITE_ERRORS,
  ),
  /**
   * The text as it was in that version, or one passage of it (ids as versions.comparer gives them, the text of today being
   * `apres`). The text of today is kept as a version before. One step for undoing, durable when the answer comes.
   */
  'versions.retablir': defineCall(
    z.object({
      version: EntityId,
      passage: z.object({ avant: z.string().nullable(), apres: z.string().nullable() }).nullable(),
      libelle: z.string().min(1),
    }),
    Changed,
    [...WRITE_ERRORS, 'entree-invalide'],
  ),
  /** Every day of writing, oldest first. */
  'journal.lire': defineCall(z.object({}), z.array(JourDEcriture), ['aucun-livret-ouvert']),
  /** Writes a table where the person chose; a file already there is replaced. */
  'journal.exporter': defineCall(z.object({ autorisation: Grant, csv: z.string() }), z.object({}), [
    'aucun-livret-ouvert',
    'autorisation-inconnue',
    'disque-plein',
    'ecriture-refusee',
  ]),
};
