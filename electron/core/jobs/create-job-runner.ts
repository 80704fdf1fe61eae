// Runs exports in a worker thread, with progress and cancel. Nothing is left behind by one that did not end.
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CoreEvent } from '#shared/contract/contract.ts';
import { LivretError } from '#shared/contract/errors.ts';
import type { JobEvent } from '#shared/contract/exports/calls.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { documentsVoulus } from '../export/documents-voulus.ts';
import type { Imprimer } from '../export/pdf/imprimante.ts';
import { exportFailure } from './export-errors.ts';
import type { ExportRequest, JobRunner } from './job-runner.ts';
import type { Commande, Imprimee, Reponse } from './messages.ts';
import { mesurer } from './mesurer.ts';
import { printPage } from './print-page.ts';
import { type Disk, realDisk, writeAside } from './write-aside.ts';

export interface JobRunnerDeps {
  /** worker.ts in the sources, its bundle in the application. */
  readonly workerUrl: URL;
  readonly emit: (event: CoreEvent) => void;
  readonly newId: () => string;
  readonly clock: () => Date;
  readonly disk?: Disk;
  /** Absent: no PDF can be made here. */
  readonly imprimer?: Imprimer | undefined;
  /** Absolute path of resources/polices. */
  readonly polices: string;
}

interface Job {
  readonly cancel: () => void;
  readonly ended: Promise<void>;
}

/** Where each document goes. */
const targets = ({ genre, destination, blocs }: ExportRequest): string[] => {
  const voulus = documentsVoulus(genre, blocs);
  if (genre === 'tout') return voulus.map(({ nom }) => join(destination, nom));
  if (voulus.length === 1) return [destination];
  const { dir, name, ext } = parse(destination);
  return voulus.map(({ bloc }) => join(dir, `${name}-${bloc}${ext}`));
};

class Cancelled extends Error {}

const SANS_MEMOIRE =
  'Le document est écrit, mais le livret n’a pas pu garder ce qu’il disait : au retour, les changements faits sans suivi ne se verront pas.';

export const createJobRunner = ({
  workerUrl,
  emit,
  newId,
  clock,
  disk = realDisk,
  imprimer,
  polices,
}: JobRunnerDeps): JobRunner => {
  const jobs = new Map<string, Job>();
  const comptages = new Set<() => void>();
  const tell = (travail: JobEvent) => emit({ type: 'travail', travail });

  const run = (id: string, request: ExportRequest): Job => {
    const documents = documentsVoulus(request.genre, request.blocs);
    const paths = targets(request);
    const aside = writeAside(id, disk);
    const atelier = { dossier: join(tmpdir(), `livret-impression-${process.pid}-${id}`), polices };
    const worker = new Worker(workerUrl, { name: `export ${id}` });
    const avertissements: string[] = [];
    const envois: Envoi[] = [];
    let stop: (reason: Error) => void = () => undefined;
    let putting = false;

    const work = new Promise<void>((resolve, reject) => {
      let writing = Promise.resolve();
      let done = false;
      stop = reject;
      worker.on('error', reject);
      worker.on('messageerror', reject);
      worker.on('exit', () => {
        if (!done) reject(new Error('the worker ended before its work'));
      });
      worker.on('message', (reponse: Reponse) => {
        if (reponse.type === 'etape')
          tell({
            etat: 'en-cours',
            id,
            etape: reponse.etape,
            fait: reponse.avancement?.fait ?? reponse.rang,
            total: reponse.avancement?.total ?? documents.length,
          });
        else if (reponse.type === 'document') {
          avertissements.push(...reponse.avertissements);
          if (reponse.envoi) envois.push(reponse.envoi);
          const path = reponse.nom ? join(request.destination, reponse.nom) : paths[reponse.rang];
          if (path) writing = writing.then(() => aside.add(path, reponse.octets));
          writing.catch(reject);
        } else if (reponse.type === 'imprimer') {
          const { rang, demande } = reponse;
          void printPage(imprimer, demande).then((erreur) =>
            worker.postMessage({ imprimee: rang, erreur } satisfies Imprimee),
          );
        } else if (reponse.type === 'echec') reject(new LivretError(reponse.code, reponse.message));
        else {
          done = true;
          writing.then(resolve, reject);
        }
      });
    });

    const commande: Commande = {
      documents,
      instantane: request.instantane,
      date: clock().toISOString(),
      miseEnPage: request.miseEnPage ?? true,
      atelier,
    };
    const buffers = new Set(request.instantane.fichiers.map(([, f]) => f.octets.buffer as ArrayBuffer));
    worker.postMessage(commande, [...buffers]);

    const ended = work
      .then(async (): Promise<JobEvent> => {
        putting = true;
        const fichiers = await aside.commit();
        try {
          request.garder?.(envois);
        } catch {
          // A medium that cannot be written, a disk that is full: the document is there all the same.
          avertissements.push(SANS_MEMOIRE);
        }
        return { etat: 'fini', id, fichiers, avertissements: [...new Set(avertissements)] };
      })
      .catch(async (error: unknown): Promise<JobEvent> => {
        await worker.terminate();
        await aside.abandon();
        return error instanceof Cancelled
          ? { etat: 'annule', id }
          : { etat: 'echec', id, ...exportFailure(error, request.destination) };
      })
      .then(async (event) => {
        await worker.terminate();
        await rm(atelier.dossier, { recursive: true, force: true }).catch(() => undefined);
        jobs.delete(id);
        tell(event);
      });

    return {
      // Once the files are being put in place (milliseconds), the work ends.
      cancel: () => {
        if (!putting) stop(new Cancelled());
      },
      ended,
    };
  };

  return {
    startExport(request) {
      const id = newId();
      jobs.set(id, run(id, request));
      return id;
    },
    cancel(id) {
      const job = jobs.get(id);
      if (job === undefined)
        throw new LivretError(
          'travail-inconnu',
          'Ce travail est déjà terminé ou n’existe pas. Rien n’a été modifié.',
        );
      job.cancel();
    },
    async mesurer({ bloc, instantane }) {
      const { fini, arreter } = mesurer(workerUrl, {
        documents: documentsVoulus('dossier-docx', [bloc]),
        instantane,
        date: clock().toISOString(),
        miseEnPage: true,
        // A Word document needs neither: nothing is printed.
        atelier: { dossier: '', polices: '' },
      });
      comptages.add(arreter);
      return fini.finally(() => comptages.delete(arreter));
    },
    async close() {
      for (const arreter of comptages) arreter();
      const running = [...jobs.values()];
      for (const job of running) job.cancel();
      await Promise.all(running.map((job) => job.ended));
    },
  };
};
