// The files that tutors send back.
import type { relecturesCalls } from '#shared/contract/relectures/calls.ts';
import { changed, currentSession } from '../../livret/open-session.ts';
import { importerRetour } from '../../livret/retour.ts';
import { accepterSuggestions } from '../../livret/suggestions.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const relecturesHandlers: Handlers<typeof relecturesCalls> = {
  'relectures.lire': (context) => currentSession(context).relectures(),
  'relectures.importer': (context, { autorisation }) => {
    const session = currentSession(context);
    const { remarques, nouvelles } = importerRetour(context, session, context.grants.resolve(autorisation));
    return { changement: changed(session), remarques: remarques.map(({ id }) => id), nouvelles };
  },
  'relectures.changer': (context, { ids, champs, libelle }) => {
    const session = currentSession(context);
    const voulues = new Set(ids);
    const dits = Object.fromEntries(Object.entries(champs).filter(([, valeur]) => valeur !== undefined));
    session.change(
      session
        .relectures()
        .remarques.filter(({ id }) => voulues.has(id))
        .map((remarque) => ({ op: 'mettre-remarque', valeur: { ...remarque, ...dits } })),
      libelle,
    );
    return changed(session);
  },
  'relectures.accepter': (context, { ids, libelle }) => {
    const session = currentSession(context);
    const { textes, acceptees, impossibles } = accepterSuggestions(session, ids, libelle);
    return { livret: { ...changed(session), textes }, acceptees, impossibles };
  },
};
