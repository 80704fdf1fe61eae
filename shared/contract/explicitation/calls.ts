// The interview on one situation: each answer enters its text as it is typed (SPEC G14–G18).
import { z } from 'zod';
import { CompetenceId } from '../../domain/fiche/fiche.ts';
import { EntityId } from '../../domain/livret/entities.ts';
import { defineCall } from '../define-call.ts';
import { Changed } from '../livret/calls.ts';

export const explicitationCalls = {
  /**
   * Durable when the answer comes. All the answers of one `seance` are one step for undoing. A situation that is not
   * there yet is made, for that compétence, with the first words; empty words make nothing.
   */
  'explicitation.repondre': defineCall(
    z.object({
      situationId: EntityId,
      competenceId: CompetenceId,
      reponse: z.union([
        z.object({ titre: z.string().max(300) }),
        z.object({
          /** Id of one of the questions of the compétence. */
          question: z.string().min(1).max(5_000),
          texte: z.string().max(50_000),
          /** Name of who wrote while the candidate spoke, '' when it is not said; null when the candidate wrote. */
          plume: z
            .string()
            .max(100)
            .regex(/^\P{Cc}*$/u)
            .nullable(),
        }),
      ]),
      seance: EntityId,
      libelle: z.string().min(1),
    }),
    Changed,
    ['aucun-livret-ouvert', 'livret-en-lecture', 'disque-plein', 'ecriture-refusee'],
  ),
};
