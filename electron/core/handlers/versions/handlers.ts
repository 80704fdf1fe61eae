// The texts as they were, and the writing journal.
import type { versionsCalls } from '#shared/contract/versions/calls.ts';
import { writeTextFile } from '../../export/write-text-file.ts';
import { changed, currentSession } from '../../livret/open-session.ts';
import { comparerVersions, garderVersion, listerVersions, retablirVersion } from '../../livret/versions.ts';
import type { Handlers } from '../../rpc/handlers.ts';
import { journalTable } from '../../store/queries/journal.ts';

export const versionsHandlers: Handlers<typeof versionsCalls> = {
  'versions.lister': (context, { cle }) => listerVersions(currentSession(context), cle),
  'versions.comparer': (context, demande) => comparerVersions(currentSession(context), demande),
  'versions.garder': (context, demande) => {
    const session = currentSession(context);
    const id = garderVersion(context, session, demande);
    return { id, livret: changed(session) };
  },
  'versions.retablir': (context, demande) => {
    const session = currentSession(context);
    const cle = retablirVersion(context, session, demande);
    return { ...changed(session), ...(cle !== null && { textes: [cle] }) };
  },
  'journal.lire': (context) => journalTable.list(currentSession(context).db),
  'journal.exporter': (context, { autorisation, csv }) => {
    writeTextFile(context.grants.resolve(autorisation), currentSession(context).path, () => [csv]);
    return {};
  },
};
