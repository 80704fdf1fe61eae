// The names seen in the open livret.
import type { nomsCalls } from '#shared/contract/noms/calls.ts';
import { lignesDuLivret, nomsDuLivret } from '#shared/domain/pseudonymes/noms-du-livret.ts';
import { currentSession } from '../../livret/open-session.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const nomsHandlers: Handlers<typeof nomsCalls> = {
  'noms.lire': (context) => {
    const session = currentSession(context);
    const vue = session.view();
    const { vus, propositions } = nomsDuLivret(vue, lignesDuLivret(vue, session.readTexte));
    return { vus, propositions: [...propositions] };
  },
};
