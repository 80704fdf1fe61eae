// Long work, off the thread that serves the user.
import type { Mesure } from '#shared/domain/dossier/avant-export/limites.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import type { GenreExport } from '../export/documents-voulus.ts';
import type { Instantane } from '../export/instantane.ts';

export interface ExportRequest {
  readonly genre: GenreExport;
  readonly blocs: readonly string[];
  /**
   * A file for one document, a folder for « tout ». With several blocs and one kind, the file names them: « X.docx »
   * gives « X-RNCP38822BC01.docx »…
   */
  readonly destination: string;
  /** What to draw: prendreInstantane(session, blocs). Its bytes are handed over to the worker. */
  readonly instantane: Instantane;
  /** Called once the files are in place, with what the dossiers say; what it throws is said as a warning. */
  readonly garder?: (envois: readonly Envoi[]) => void;
  /** false leaves the page numbers to Word; true when absent. */
  readonly miseEnPage?: boolean;
}

export interface JobRunner {
  /** Starts the work and returns its id; what follows are « travail » events. */
  startExport(request: ExportRequest): string;
  /** Throws LivretError « travail-inconnu ». */
  cancel(id: string): void;
  /** Draws the dossier of a bloc and counts its pages; nothing is written. null: they could not be counted. */
  mesurer(request: Pick<ExportRequest, 'instantane'> & { readonly bloc: string }): Promise<Mesure | null>;
  /** Cancels what runs and waits for it to end. */
  close(): Promise<void>;
}
