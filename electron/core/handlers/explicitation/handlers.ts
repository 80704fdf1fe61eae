// The interview on a situation of the open livret.
import type { explicitationCalls } from '#shared/contract/explicitation/calls.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { answer } from '../../livret/explicitation.ts';
import { changed, currentSession } from '../../livret/open-session.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const explicitationHandlers: Handlers<typeof explicitationCalls> = {
  'explicitation.repondre': (context, demande) => {
    const session = currentSession(context);
    answer(session, demande, context.newId);
    return { ...changed(session), textes: [situationKey(demande.situationId)] };
  },
};
