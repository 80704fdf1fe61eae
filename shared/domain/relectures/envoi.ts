// What an export said, kept in the livret: changes that a tutor makes without tracking are found by comparing with it.
import { z } from 'zod';
import { BlocCode } from '../fiche/fiche.ts';
import { EntityId } from '../livret/entities.ts';

export const ParagrapheEnvoye = z.object({
  /** Anchors of the paragraph, without « _b ». */
  ancres: z.array(z.string()),
  texte: z.string(),
});

/** A comment of ours that left with the export: known again when it comes back (SPEC TR13). */
export const CommentaireEnvoye = z.object({
  genre: z.enum(['question', 'remarque', 'reponse']),
  /** Of the question; of the remark, for « remarque » (the tutor's own words, sent again) and « reponse » (to them). */
  id: EntityId,
  /** The paragraph that it stands on. */
  ancre: z.string(),
  auteur: z.string(),
  /** As the file says it. */
  date: z.string(),
  texte: z.string(),
});

export const Envoi = z.object({
  /** The fingerprint of its content: the same dossier exported twice is one envoi. */
  id: EntityId,
  bloc: BlocCode,
  /** ISO date and time of the last export of it, UTC. */
  faitLe: z.iso.datetime(),
  paragraphes: z.array(ParagrapheEnvoye),
  commentaires: z.array(CommentaireEnvoye).default([]),
  /** Of a dossier for the jury, counted by the layout; null: not counted. */
  pages: z.number().int().positive().nullable().default(null),
  /** Bytes of its file. */
  octets: z.number().int().positive().nullable().default(null),
});

export type Envoi = z.infer<typeof Envoi>;
export type CommentaireEnvoye = z.infer<typeof CommentaireEnvoye>;
export type ParagrapheEnvoye = z.infer<typeof ParagrapheEnvoye>;

/** Of each bloc, the last different exports are kept, so many (SPEC TR9). */
export const ENVOIS_GARDES = 8;
