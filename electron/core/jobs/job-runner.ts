// Long work, off the thread that serves the user.
import type { ExportKind } from '#shared/contract/exports/calls.ts';

export interface ExportRequest {
  readonly genre: ExportKind;
  readonly blocs: readonly string[];
  /** A file for one document, a folder for « tout ». */
  readonly destination: string;
  readonly livretPath: string;
}

export interface JobRunner {
  /** Starts the work and returns its id; what follows are « travail » events. */
  startExport(request: ExportRequest): string;
  /** Throws LivretError « travail-inconnu ». */
  cancel(id: string): void;
  /** Cancels what runs and waits for it to end. */
  close(): Promise<void>;
}
