// The thread that draws documents: two seconds of processor for a dossier, never on the thread that serves the user.
import { parentPort } from 'node:worker_threads';
import { LivretError } from '#shared/contract/errors.ts';
import { direEtape, faireDocument } from '../export/documents.ts';
import { lireEnvoi } from '../export/envoi.ts';
import type { Imprimer } from '../export/pdf/imprimante.ts';
import type { Commande, Imprimee, Reponse } from './messages.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts is started by the job runner');

const dire = (reponse: Reponse, cedes: ArrayBuffer[] = []): void => port.postMessage(reponse, cedes);

let demandes = 0;
/** Asked of whoever started the worker: the printer is the shell's. */
const imprimer: Imprimer = (demande) => {
  demandes += 1;
  const rang = demandes;
  return new Promise((resolve, reject) => {
    const entendre = ({ imprimee, erreur }: Imprimee): void => {
      if (imprimee !== rang) return;
      port.off('message', entendre);
      if (erreur === null) resolve();
      else reject(new LivretError(erreur.code, erreur.message));
    };
    port.on('message', entendre);
    dire({ type: 'imprimer', rang, demande });
  });
};

port.once('message', async (commande: Commande) => {
  const { documents, instantane, miseEnPage } = commande;
  const date = new Date(commande.date);
  try {
    for (const [rang, voulu] of documents.entries()) {
      dire({ type: 'etape', rang, etape: direEtape(voulu, instantane) });
      const {
        octets,
        avertissements,
        commentaires,
        compte = null,
      } = await faireDocument(voulu, instantane, {
        date,
        miseEnPage,
        atelier: { ...commande.atelier, imprimer },
        depot: {
          etape: (etape, fait, total) => dire({ type: 'etape', rang, etape, avancement: { fait, total } }),
          deposer: ({ nom, octets: faits, avertissements: dits }) => {
            // A Buffer is a view on a pool, and its « slice » another: only a copy can be handed over.
            const copie = new Uint8Array(faits);
            dire(
              { type: 'document', rang, nom, octets: copie, avertissements: dits, envoi: null, compte: null },
              [copie.buffer as ArrayBuffer],
            );
          },
        },
      });
      if (voulu.genre === 'depot') continue;
      // A view on a larger buffer cannot be handed over alone.
      const seuls = octets.byteLength === octets.buffer.byteLength ? octets : octets.slice();
      const lu =
        voulu.genre === 'dossier-docx' ? lireEnvoi(seuls, voulu.bloc, commande.date, commentaires) : null;
      // What goes to a tutor holds pages that the jury never sees.
      const pages = instantane.relecture ? null : (compte?.pages ?? null);
      const envoi = lu && { ...lu, pages };
      dire({ type: 'document', rang, octets: seuls, avertissements, envoi, compte }, [
        seuls.buffer as ArrayBuffer,
      ]);
    }
    dire({ type: 'fini' });
  } catch (error) {
    if (error instanceof LivretError) dire({ type: 'echec', code: error.code, message: error.message });
    else throw error;
  }
});
