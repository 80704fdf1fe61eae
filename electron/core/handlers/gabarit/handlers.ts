// The certificateur's template of a bloc of the open livret.
import type { gabaritCalls } from '#shared/contract/gabarit/calls.ts';
import { prendreInstantane } from '../../export/instantane.ts';
import { writeTextFile } from '../../export/write-text-file.ts';
import { ecrirePartage } from '../../import/gabarit/partage.ts';
import { gabaritDuBloc, importerGabarit, lireGabaritDuBloc, sansGabarit } from '../../livret/gabarit.ts';
import { changed, currentSession } from '../../livret/open-session.ts';
import type { Handlers } from '../../rpc/handlers.ts';
import { livretEnLecture } from '../../store/livret-errors.ts';

export const gabaritHandlers: Handlers<typeof gabaritCalls> = {
  'gabarit.importer': async (context, { bloc, autorisation, libelle }) => {
    const session = currentSession(context);
    if (session.readOnly) throw livretEnLecture();
    const chemin = context.grants.resolve(autorisation);
    const { perdues } = await importerGabarit(context, session, chemin, bloc, libelle);
    return { livret: changed(session), perdues };
  },
  'gabarit.lire': (context, { bloc }) =>
    lireGabaritDuBloc(currentSession(context), bloc, context.clock().toISOString().slice(0, 10)),
  'gabarit.partager': (context, { bloc, autorisation }) => {
    const session = currentSession(context);
    const garde = gabaritDuBloc(session, bloc);
    if (garde === null) throw sansGabarit();
    writeTextFile(context.grants.resolve(autorisation), session.path, () => [
      ecrirePartage(garde.gabarit, garde.octets),
    ]);
    return {};
  },
  'gabarit.exporter': (context, { bloc, autorisation, noms }) => {
    const session = currentSession(context);
    const garde = gabaritDuBloc(session, bloc);
    if (garde === null) throw sansGabarit();
    const { correspondances } = garde.gabarit;
    const instantane = prendreInstantane(session, [bloc], {
      vraisNoms: noms === 'reels',
      gabarit: { octets: garde.octets, correspondances },
    });
    const destination = context.grants.resolve(autorisation);
    return {
      travail: context.jobs.startExport({ genre: 'trame-docx', blocs: [bloc], destination, instantane }),
    };
  },
};
