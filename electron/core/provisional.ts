// Stands in for the library and the job runner until they are there.
import Database from 'better-sqlite3';
import type { JobRunner } from './jobs/job-runner.ts';

export function openLibraryAt(path: string): Database.Database {
  const library = new Database(path);
  library.exec('CREATE TABLE IF NOT EXISTS reglage (cle TEXT PRIMARY KEY, valeur TEXT NOT NULL) STRICT');
  library.exec(
    'CREATE TABLE IF NOT EXISTS recent (id TEXT PRIMARY KEY, chemin TEXT NOT NULL, resume TEXT NOT NULL, ouvert_le TEXT NOT NULL) STRICT',
  );
  return library;
}

export function createJobs(_: unknown): JobRunner {
  return {
    startExport: () => {
      throw new Error('no job runner');
    },
    cancel: () => undefined,
    close: async () => undefined,
  };
}
