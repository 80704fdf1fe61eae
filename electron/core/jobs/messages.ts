// What the core and its worker say to each other.
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import type { DocumentVoulu } from '../export/documents-voulus.ts';
import type { Instantane } from '../export/instantane.ts';

export interface Commande {
  readonly documents: readonly DocumentVoulu[];
  readonly instantane: Instantane;
  /** ISO date and time, UTC. */
  readonly date: string;
  readonly miseEnPage: boolean;
}

export type Reponse =
  | { readonly type: 'etape'; readonly rang: number; readonly etape: string }
  | {
      readonly type: 'document';
      readonly rang: number;
      readonly octets: Uint8Array;
      readonly avertissements: readonly string[];
      /** What a dossier says, to be kept in the livret. */
      readonly envoi: Envoi | null;
    }
  | { readonly type: 'fini' }
  | { readonly type: 'echec'; readonly code: ErrorCode; readonly message: string };
