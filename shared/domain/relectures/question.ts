// A question that the candidate asks the person who reads again (SPEC TR12): it leaves as a comment of the next export
// « pour relecture », at its words, and the answers that come back stay under it.
import { z } from 'zod';
import { EntityId } from '../livret/entities.ts';
import { BlockId } from '../texte/rich-text.ts';
import { TexteKey } from '../texte/texte-key.ts';

export const ETATS_DE_QUESTION = ['posee', 'reglee'] as const;

export const ReponseRecue = z.object({
  auteur: z.string(),
  /** As the file says it, or null. */
  date: z.string().nullable(),
  texte: z.string(),
  /** false: the file does not say that it answers; it is laid on the very words of the question. */
  dite: z.boolean().default(true),
});

export const QuestionAuTuteur = z.object({
  id: EntityId,
  /** The text in which it was asked; its compétence is that of the situation today. */
  cle: TexteKey,
  blockId: BlockId,
  /** Where its words stood in the plain text of the block (texteDuBloc). */
  debut: z.number().int().min(0),
  /** Those words; empty: the whole block. */
  citation: z.string().max(10_000).default(''),
  texte: z.string().min(1).max(10_000),
  /** ISO date and time, UTC. */
  poseeLe: z.iso.datetime(),
  /** « reglee »: answered well enough, it leaves with no more export. */
  etat: z.enum(ETATS_DE_QUESTION).default('posee'),
  reponses: z.array(ReponseRecue).default([]),
});

export type ReponseRecue = z.infer<typeof ReponseRecue>;
export type QuestionAuTuteur = z.infer<typeof QuestionAuTuteur>;

/** The words of a question in the text of its block today; null when they are gone, or never were. */
export const motsDeLaQuestion = (
  { citation, debut }: Pick<QuestionAuTuteur, 'citation' | 'debut'>,
  texte: string,
): { readonly debut: number; readonly fin: number } | null => {
  if (citation === '') return null;
  // Where the same words stand twice, the nearest to where they were.
  let place = -1;
  for (let rang = texte.indexOf(citation); rang !== -1; rang = texte.indexOf(citation, rang + 1))
    if (place === -1 || Math.abs(rang - debut) < Math.abs(place - debut)) place = rang;
  return place === -1 ? null : { debut: place, fin: place + citation.length };
};
