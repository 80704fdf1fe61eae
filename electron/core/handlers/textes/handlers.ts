// The rich texts of the open livret, read and saved one by one.
import type { textesCalls } from '#shared/contract/textes/calls.ts';
import { currentSession } from '../../livret/open-session.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const textesHandlers: Handlers<typeof textesCalls> = {
  'textes.lire': (context, { cle }) => currentSession(context).readTexte(cle),
  'textes.enregistrer': (context, { cle, texte, decisions }) =>
    currentSession(context).saveTexte(cle, texte, decisions),
};
