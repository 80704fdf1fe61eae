// Counts the pages of a dossier in a thread of its own: the same drawing as an export, of which nothing is kept.
import { Worker } from 'node:worker_threads';
import type { Mesure } from '#shared/domain/dossier/avant-export/limites.ts';
import type { Commande, Reponse } from './messages.ts';

export interface Comptage {
  readonly fini: Promise<Mesure | null>;
  readonly arreter: () => void;
}

/** `arreter`, or a document that cannot be drawn, gives null: pages that are not counted keep nobody from anything. */
export const mesurer = (url: URL, commande: Commande): Comptage => {
  const worker = new Worker(url, { name: 'pages' });
  let arreter: () => void = () => undefined;
  const fini = new Promise<Mesure | null>((resolve) => {
    arreter = () => resolve(null);
    worker.on('error', () => resolve(null));
    worker.on('exit', () => resolve(null));
    worker.on('message', (reponse: Reponse) => {
      if (reponse.type === 'document')
        resolve(reponse.compte && { ...reponse.compte, octets: reponse.octets.byteLength });
      else if (reponse.type === 'echec') resolve(null);
    });
    const buffers = new Set(commande.instantane.fichiers.map(([, f]) => f.octets.buffer as ArrayBuffer));
    worker.postMessage(commande, [...buffers]);
  }).finally(() => worker.terminate());
  return { fini, arreter };
};
