// What the core and its worker say to each other.
import type { ErrorCode, Failure } from '#shared/contract/errors.ts';
import type { Demande } from '#shared/contract/wire.ts';
import type { CompteDePages } from '#shared/domain/dossier/avant-export/limites.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import type { DocumentVoulu } from '../export/documents-voulus.ts';
import type { Instantane } from '../export/instantane.ts';

export interface Commande {
  readonly documents: readonly DocumentVoulu[];
  readonly instantane: Instantane;
  /** ISO date and time, UTC. */
  readonly date: string;
  readonly miseEnPage: boolean;
  /** Absolute paths: a folder of the worker's own, not there yet, and the fonts of the printed pages. */
  readonly atelier: { readonly dossier: string; readonly polices: string };
}

/** The answer to « imprimer »: null, or why it could not be. */
export interface Imprimee {
  readonly imprimee: number;
  readonly erreur: Failure | null;
}

export type Reponse =
  | {
      readonly type: 'etape';
      readonly rang: number;
      readonly etape: string;
      /** Of a document made of several steps. */
      readonly avancement?: { readonly fait: number; readonly total: number };
    }
  | {
      readonly type: 'document';
      readonly rang: number;
      readonly octets: Uint8Array;
      /** Its name in the folder, for one of the files of a deposit. */
      readonly nom?: string;
      readonly avertissements: readonly string[];
      /** What a dossier says, to be kept in the livret. */
      readonly envoi: Envoi | null;
      readonly compte: CompteDePages | null;
    }
  | { readonly type: 'imprimer'; readonly rang: number; readonly demande: Demande }
  | { readonly type: 'fini' }
  | { readonly type: 'echec'; readonly code: ErrorCode; readonly message: string };
