// Brings a file to the current version, one migration at a time, each whole or not at all.
import type { Database } from 'better-sqlite3';

export interface Migration {
  /** Becomes the `user_version` of the file. */
  readonly version: number;
  readonly name: string;
  readonly up: (db: Database) => void;
}

export const latestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

export const userVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }));

/**
 * Applies the migrations that the file lacks. A failure is thrown after its own rollback: the file stays at the last
 * version that was reached whole. Returns the versions applied. A file from the future must be refused before.
 */
export const migrate = (db: Database, migrations: readonly Migration[]): number[] => {
  const depart = userVersion(db);
  const manquantes = migrations.filter((migration) => migration.version > depart);
  for (const migration of manquantes) {
    db.transaction(() => {
      migration.up(db);
      db.pragma(`user_version = ${migration.version}`);
    }).exclusive();
  }
  return manquantes.map((migration) => migration.version);
};
