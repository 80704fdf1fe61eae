// A text as it was one day, kept by the application or by the candidate; and the days of writing (SPEC H).
import { z } from 'zod';
import { CompetenceId, IsoDate } from '../fiche/fiche.ts';
import { EntityId } from '../livret/entities.ts';
import { RichText } from '../texte/rich-text.ts';
import { TexteKey } from '../texte/texte-key.ts';

/**
 * Why it was kept: before a session of writing, during one, before words were taken out or written over at once, or because
 * the candidate asked.
 */
export const RAISONS = ['seance', 'travail', 'avant', 'gardee'] as const;
export type Raison = (typeof RAISONS)[number];

export const NOM_DE_VERSION_MAX = 120;

export const Version = z.object({
  id: EntityId,
  cle: TexteKey,
  /** ISO date and time, UTC: when these words were last saved, or when the candidate kept them. */
  le: z.iso.datetime(),
  raison: z.enum(RAISONS),
  /** Given by the candidate: a version that has one is never thinned. Empty: none. */
  nom: z.string().max(NOM_DE_VERSION_MAX),
});
export type Version = z.infer<typeof Version>;

export const VersionEchangee = Version.extend({ texte: RichText });
export type VersionEchangee = z.infer<typeof VersionEchangee>;

const nombre = z.number().int().min(0);

/** What was written in one text on one day, in the time zone of the machine. */
export const JourDEcriture = z.object({
  jour: IsoDate,
  cle: TexteKey,
  /** The compétence that the text told that day; null: none. */
  competence: CompetenceId.nullable(),
  secondes: nombre,
  ajoutes: nombre,
  retires: nombre,
});
export type JourDEcriture = z.infer<typeof JourDEcriture>;
