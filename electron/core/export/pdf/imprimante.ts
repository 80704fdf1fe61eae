// The printer of pages: the Chromium of the shell, or one started for the command line. The worker only knows a folder
// in which it writes what is to be printed.
import type { Demande } from '#shared/contract/wire.ts';

/** Throws LivretError « impression-impossible ». */
export type Imprimer = (demande: Demande) => Promise<void>;

export interface Atelier {
  /** Absolute path of a folder that does not exist yet; whoever asked for the work removes it. */
  readonly dossier: string;
  /** Absolute path of resources/polices. */
  readonly polices: string;
  readonly imprimer: Imprimer;
}
