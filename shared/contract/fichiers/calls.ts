// Files kept inside the open livret: proofs and images, content-addressed, once each.
import { z } from 'zod';
import { Fichier, Sha256 } from '../../domain/livret/entities.ts';
import { defineCall } from '../define-call.ts';

/** Bytes; one file larger than this is refused, with a sentence. */
export const MAX_FILE_BYTES = 200 * 1024 * 1024;

export const fichiersCalls = {
  'fichiers.ajouter': defineCall(
    z.object({ nom: z.string().min(1).max(255), octets: z.instanceof(Uint8Array) }),
    Fichier,
    ['aucun-livret-ouvert', 'livret-en-lecture', 'fichier-trop-gros', 'disque-plein'],
  ),
  'fichiers.lire': defineCall(
    z.object({ sha256: Sha256 }),
    z.object({ fichier: Fichier, octets: z.instanceof(Uint8Array) }),
    ['aucun-livret-ouvert', 'fichier-absent'],
  ),
};
