// What there is to know before an export of the open livret.
import type { controlesCalls } from '#shared/contract/controles/calls.ts';
import { prendreInstantane } from '../../export/instantane.ts';
import { constaterAvantExport } from '../../livret/avant-export.ts';
import { currentSession } from '../../livret/open-session.ts';
import type { Handlers } from '../../rpc/handlers.ts';
import { lastMesure } from '../../store/queries/envoi.ts';

export const controlesHandlers: Handlers<typeof controlesCalls> = {
  'controles.lire': (context, { blocs, noms }) => {
    const session = currentSession(context);
    return {
      constats: constaterAvantExport(session, blocs, { vraisNoms: noms === 'reels' }),
      derniers: blocs.flatMap((bloc) => {
        const dernier = lastMesure(session.db, bloc);
        return dernier === null ? [] : [{ bloc, ...dernier }];
      }),
    };
  },
  'controles.mesurer': (context, { bloc, noms }) => {
    const session = currentSession(context);
    if (!session.view().fiche.blocs.some(({ code }) => code === bloc)) return null;
    return context.jobs.mesurer({
      bloc,
      instantane: prendreInstantane(session, [bloc], { vraisNoms: noms === 'reels' }),
    });
  },
};
