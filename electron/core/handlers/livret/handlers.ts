// The livret that is open: opened, changed, undone, closed; and those opened lately.
import { LivretError } from '#shared/contract/errors.ts';
import type { livretCalls } from '#shared/contract/livret/calls.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { createLivret } from '../../livret/create-livret.ts';
import { changed, closeSession, currentSession, takeSession } from '../../livret/open-session.ts';
import { recents } from '../../livret/recents.ts';
import { sampleWorkingCopy } from '../../livret/sample-copy.ts';
import type { Handlers } from '../../rpc/handlers.ts';
import { getRecent, removeRecent } from '../../store/queries/recent.ts';
import { fichesHandlers } from '../fiches/handlers.ts';

export const livretHandlers: Handlers<typeof livretCalls> = {
  'livret.creer': async (context, { autorisation, fiche, blocs }) => {
    const path = context.grants.resolve(autorisation);
    const archive = FicheArchive.parse(await fichesHandlers['fiches.lire'](context, { code: fiche }));
    createLivret(context, path, { archive, blocs });
    return takeSession(context, path);
  },
  'livret.ouvrir': (context, { autorisation }) => takeSession(context, context.grants.resolve(autorisation)),
  'livret.ouvrirRecent': (context, { id }) => {
    const recent = getRecent(context.library, id);
    if (recent) return takeSession(context, recent.chemin);
    throw new LivretError(
      'livret-absent',
      'Ce livret n’est plus dans la liste. Rien n’a été modifié. Ouvrez-le depuis son dossier.',
    );
  },
  'livret.ouvrirExemple': async (context, { fiche }) =>
    takeSession(context, await sampleWorkingCopy(context, fiche)),
  'livret.fermer': (context) => {
    closeSession(context);
    return {};
  },
  'livret.lire': ({ session }) => session && changed(session),
  'livret.changer': (context, { operations, libelle }) => {
    const session = currentSession(context);
    session.change(operations, libelle);
    return changed(session);
  },
  'livret.annuler': (context) => {
    const session = currentSession(context);
    const textes = session.undo();
    return { ...changed(session), textes };
  },
  'livret.retablir': (context) => {
    const session = currentSession(context);
    const textes = session.redo();
    return { ...changed(session), textes };
  },
  'recents.lister': recents,
  'recents.oublier': ({ library }, { id }) => {
    removeRecent(library, id);
    return {};
  },
};
