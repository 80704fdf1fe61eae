// Search and replace in the open livret.
import { OCCURRENCES_MONTREES, type rechercheCalls } from '#shared/contract/recherche/calls.ts';
import { changed, currentSession } from '../../livret/open-session.ts';
import { chercher, remplacer } from '../../livret/recherche.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const rechercheHandlers: Handlers<typeof rechercheCalls> = {
  'recherche.chercher': (context, { demande }) =>
    chercher(currentSession(context), demande, OCCURRENCES_MONTREES),
  'recherche.remplacer': (context, { demande, par, portee, libelle }) => {
    const session = currentSession(context);
    const { nombre, textes } = remplacer(session, { demande, par, portee, libelle });
    return { nombre, livret: { ...changed(session), textes } };
  },
};
