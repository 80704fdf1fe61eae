// Opens the library database: fiches, settings, recent livrets. Several programs may have it open (WAL).
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database, { type Database as Db } from 'better-sqlite3';
import { LivretError } from '#shared/contract/errors.ts';
import { latestVersion, migrate, userVersion } from '../store/migrate.ts';
import { libraryMigrations } from './migrations/index.ts';
import { seedLibrary } from './seed-library.ts';

/** « LVBI » in ASCII. */
export const LIBRARY_APPLICATION_ID = 0x4c_56_42_49;

export interface OpenLibraryOptions {
  /** Absolute path of the folder that holds fiches/; its fiches are put into the library. null: none. */
  readonly resourcesDir: string | null;
  /** One French sentence when a damaged library was put aside and made again. */
  readonly onRepaired?: (message: string) => void;
}

/**
 * Made when absent, brought to the current version, filled with the shipped fiches. A damaged library is put aside
 * (`….abimee`) and made again: no livret is in it. Throws LivretError « livret-futur » or « livret-etranger » and leaves
 * the file as it is.
 */
export const openLibrary = (path: string, options: OpenLibraryOptions): Db => {
  try {
    return openChecked(path, options.resourcesDir);
  } catch (error) {
    if (!isDamage(error)) throw error;
    putAside(path);
    const library = openChecked(path, options.resourcesDir);
    options.onRepaired?.(
      'La bibliothèque était abîmée : elle a été mise de côté et refaite. Vos livrets n’y sont pas, ils sont intacts ; les fiches que vous aviez importées sont à importer de nouveau.',
    );
    return library;
  }
};

const openChecked = (path: string, resourcesDir: string | null): Db => {
  const db = new Database(path, { timeout: 5_000 });
  try {
    refuseOthers(db);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    db.pragma('trusted_schema = OFF');
    migrateOnce(db);
    if (resourcesDir !== null) seedLibrary(db, join(resourcesDir, 'fiches'));
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** Two programs may open a new library at the same moment: the second finds the work done by the first. */
const migrateOnce = (db: Db): void => {
  try {
    migrate(db, libraryMigrations);
  } catch (error) {
    if (userVersion(db) < latestVersion(libraryMigrations)) throw error;
  }
};

const refuseOthers = (db: Db): void => {
  const id = Number(db.pragma('application_id', { simple: true }));
  const empty = userVersion(db) === 0 && Number(db.pragma('page_count', { simple: true })) === 0;
  if (empty) db.pragma(`application_id = ${LIBRARY_APPLICATION_ID}`);
  else if (id !== LIBRARY_APPLICATION_ID)
    throw new LivretError(
      'livret-etranger',
      'Le fichier de la bibliothèque n’est pas celui de cette application. Il n’a pas été modifié. Déplacez-le, ou choisissez un autre dossier de données.',
    );
  if (userVersion(db) > latestVersion(libraryMigrations))
    throw new LivretError(
      'livret-futur',
      'La bibliothèque a été faite avec une version plus récente de l’application. Elle n’a pas été modifiée. Mettez l’application à jour, puis rouvrez-la.',
    );
};

const isDamage = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code);

const putAside = (path: string): void => {
  const aside = `${path}.abimee`;
  rmSync(aside, { force: true });
  renameSync(path, aside);
  for (const suffix of ['-wal', '-shm']) if (existsSync(path + suffix)) rmSync(path + suffix);
};
