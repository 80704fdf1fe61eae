// The rich texts of the open livret.
import { z } from 'zod';
import { ResumeRelectures, TexteSummary } from '../../domain/livret/livret.ts';
import { Decision } from '../../domain/relectures/entities.ts';
import { RichText } from '../../domain/texte/rich-text.ts';
import { TexteKey } from '../../domain/texte/texte-key.ts';
import { defineCall } from '../define-call.ts';

export const textesCalls = {
  /** An absent text is an empty one. */
  'textes.lire': defineCall(z.object({ cle: TexteKey }), RichText, ['aucun-livret-ouvert']),
  /**
   * Durable when the answer comes. `enregistreLe` is the hour shown as « Enregistré à 21:14 ». `decisions`: what was decided
   * in that text of the tutor's suggestions, kept with it and undone by it alone (SPEC TR23); one that is gone is left out.
   */
  'textes.enregistrer': defineCall(
    z.object({ cle: TexteKey, texte: RichText, decisions: z.array(Decision).default([]) }),
    z.object({
      resume: TexteSummary,
      revision: z.number().int(),
      enregistreLe: z.string(),
      relectures: ResumeRelectures,
    }),
    ['aucun-livret-ouvert', 'livret-en-lecture', 'disque-plein', 'ecriture-refusee'],
  ),
};
