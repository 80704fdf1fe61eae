// The rich texts of the open livret.
import { z } from 'zod';
import { TexteSummary } from '../../domain/livret/livret.ts';
import { RichText } from '../../domain/texte/rich-text.ts';
import { TexteKey } from '../../domain/texte/texte-key.ts';
import { defineCall } from '../define-call.ts';

export const textesCalls = {
  /** An absent text is an empty one. */
  'textes.lire': defineCall(z.object({ cle: TexteKey }), RichText, ['aucun-livret-ouvert']),
  /** Durable when the answer comes. `enregistreLe` is the hour shown as « Enregistré à 21:14 ». */
  'textes.enregistrer': defineCall(
    z.object({ cle: TexteKey, texte: RichText }),
    z.object({ resume: TexteSummary, revision: z.number().int(), enregistreLe: z.string() }),
    ['aucun-livret-ouvert', 'livret-en-lecture', 'disque-plein', 'ecriture-refusee'],
  ),
};
