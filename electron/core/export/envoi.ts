// What an export said, read back from its own bytes, by the eyes that will read the returned file.
import { createHash } from 'node:crypto';
import type { CommentaireEnvoye, Envoi } from '#shared/domain/relectures/envoi.ts';
import { lireDocx } from '../import/docx-retour/lire-docx.ts';

/** The same content gives the same id, whatever the day. `contenu` is a value of JSON, maps allowed. */
export const empreinteDe = (contenu: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(contenu, (_, valeur) => (valeur instanceof Map ? [...valeur] : valeur)))
    .digest('hex')
    .slice(0, 32);

export const lireEnvoi = (
  octets: Uint8Array,
  bloc: string,
  faitLe: string,
  commentaires: readonly CommentaireEnvoye[] = [],
): Envoi | null => {
  const { provenance, paragraphes } = lireDocx(octets);
  if (provenance === null) return null;
  return {
    id: provenance.envoi,
    bloc,
    faitLe,
    commentaires: [...commentaires],
    pages: null,
    octets: octets.byteLength,
    paragraphes: paragraphes
      .filter((p) => !p.sommaire && p.lieu !== 'en-tete' && p.lieu !== 'pied' && p.avant.trim() !== '')
      .map((p) => ({ ancres: p.signets.map(({ ancre }) => ancre), texte: p.avant })),
  };
};
