// Makes a livret file: written beside under another name, whole, then put in its place.
import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database, { type Database as Db } from 'better-sqlite3';
import { asidePath, cleanLeftovers, syncFolder } from './aside.ts';
import { creatingError, dossierAbsent, fichierExiste } from './livret-errors.ts';
import { migrate } from './migrate.ts';
import { livretMigrations } from './migrations/index.ts';
import { closeLivretFile, LIVRET_APPLICATION_ID, settle } from './open-livret.ts';

let made = 0;

const write = (aside: string, fill: (db: Db) => void): void => {
  const db = new Database(aside);
  try {
    db.pragma(`application_id = ${LIVRET_APPLICATION_ID}`);
    settle(db, false);
    migrate(db, livretMigrations);
    db.transaction(() => fill(db)).exclusive();
    closeLivretFile(db);
  } finally {
    db.close();
  }
};

/** A second name for the file fails where the name is taken, as a rename does not: two programs may want it at once. */
const putInPlace = (aside: string, path: string): void => {
  try {
    linkSync(aside, path);
    rmSync(aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(path)) throw fichierExiste(path);
    // USB sticks (FAT) know one name for a file.
    renameSync(aside, path);
  }
};

/**
 * `fill` runs in one transaction. With `replace`, a file already there is replaced at the last moment. Throws LivretError
 * « fichier-existe », « entree-invalide » (a name that the disk refuses), « disque-plein », « ecriture-refusee »; nothing is
 * left behind.
 */
export const createLivretFile = (
  path: string,
  fill: (db: Db) => void,
  options: { readonly replace?: boolean } = {},
): void => {
  const folder = dirname(path);
  if (!existsSync(folder)) throw dossierAbsent(path);
  if (!options.replace && existsSync(path)) throw fichierExiste(path);
  cleanLeftovers(folder);
  made += 1;
  const aside = asidePath(path, `livret${made}`);
  try {
    write(aside, fill);
    if (options.replace) renameSync(aside, path);
    else putInPlace(aside, path);
    syncFolder(folder);
  } catch (error) {
    try {
      for (const left of [aside, `${aside}-journal`]) rmSync(left, { force: true });
    } catch {
      // The first failure is the one to tell.
    }
    throw creatingError(path, error);
  }
};
