// What every handler is given: the world of the core, with its clock and its sources of ids injected.
import type { Database } from 'better-sqlite3';
import type { CoreEvent } from '#shared/contract/contract.ts';
import type { JobRunner } from './jobs/job-runner.ts';
import type { LivretSession } from './livret/session.ts';

export interface Grants {
  /** The absolute path behind an opaque word of the page; throws LivretError « autorisation-inconnue ». */
  resolve(grant: string): string;
}

export interface CoreContext {
  readonly clock: () => Date;
  /** A new opaque id: 16 characters of [A-Za-z0-9]. */
  readonly newId: () => string;
  /** Absolute path of the folder that holds fiches/ and samples/. */
  readonly resourcesDir: string;
  /** Absolute path of the user's data folder: bibliotheque.sqlite, exemples/. */
  readonly dataDir: string;
  /** The library database: fiches, settings, recent livrets. Open for the life of the core. */
  readonly library: Database;
  readonly grants: Grants;
  readonly jobs: JobRunner;
  /** The livret open now: at most one for each core. */
  session: LivretSession | null;
  readonly emit: (event: CoreEvent) => void;
}
