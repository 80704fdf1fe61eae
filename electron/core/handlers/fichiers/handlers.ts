// Files of the open livret: proofs and images.
import { LivretError } from '#shared/contract/errors.ts';
import { type fichiersCalls, MAX_FILE_BYTES } from '#shared/contract/fichiers/calls.ts';
import { describeFile } from '../../livret/describe-file.ts';
import { aucunLivret, currentSession } from '../../livret/open-session.ts';
import type { Handlers } from '../../rpc/handlers.ts';
import { livretEnLecture } from '../../store/livret-errors.ts';

const tooBig = (nom: string): LivretError =>
  new LivretError(
    'fichier-trop-gros',
    `« ${nom} » dépasse ${MAX_FILE_BYTES / 1024 / 1024} Mo. Il n’a pas été ajouté, le livret est intact. Réduisez-le (image plus petite, extrait de la vidéo), puis ajoutez-le de nouveau.`,
  );

export const fichiersHandlers: Handlers<typeof fichiersCalls> = {
  'fichiers.ajouter': async (context, { nom, octets }) => {
    const session = currentSession(context);
    if (session.readOnly) throw livretEnLecture();
    if (octets.byteLength > MAX_FILE_BYTES) throw tooBig(nom);
    const fichier = await describeFile(nom, octets);
    // Another livret may have been opened meanwhile: the file is not for it.
    if (context.session !== session) throw aucunLivret();
    return session.addFichier(fichier, octets);
  },
  'fichiers.lire': (context, { sha256 }) => currentSession(context).readFichier(sha256),
};
