// Opens a livret file: checked, migrated, locked for as long as it is open.
// Beware: on POSIX systems, a process that opens and closes a file by any other way loses every lock it held on it.
// Nothing in the core may open a livret that is in use by node:fs: ask its session for a copy (LivretSession.copyTo).
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import Database, { type Database as Db } from 'better-sqlite3';
import { isHotJournal, playBack, playedBack } from './hot-journal.ts';
import { livretAbsent, livretEndommage, livretEtranger, livretFutur, openingError } from './livret-errors.ts';
import { latestVersion, type Migration, migrate, userVersion } from './migrate.ts';
import { livretMigrations } from './migrations/index.ts';

/** « LVAE » in ASCII, in the header of the file: what tells a livret from any other SQLite database. */
export const LIVRET_APPLICATION_ID = 0x4c_56_41_45;

/** Tables small enough to be checked at every opening; the bytes of files are checked when read, by their SHA-256. */
const PROBED = ['livret', 'fiche', 'candidat', 'projet', 'experience', 'preuve', 'situation', 'texte'];

export interface OpenOptions {
  /** Ask for a reading even where writing is possible. */
  readonly readOnly?: boolean;
  /** Those of this application; tests give others. */
  readonly migrations?: readonly Migration[];
}

export interface OpenedLivret {
  readonly db: Db;
  readonly readOnly: boolean;
}

const canWrite = (path: string): boolean => {
  try {
    accessSync(path, constants.W_OK);
    // The rollback journal is made beside the file.
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

const applicationId = (db: Db): number => Number(db.pragma('application_id', { simple: true }));

/** Takes the lock and keeps it until the connection is closed. */
const lock = (db: Db, readOnly: boolean): void => {
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec(readOnly ? 'BEGIN' : 'BEGIN EXCLUSIVE');
  applicationId(db);
  db.exec('COMMIT');
};

/** How every livret is written and read, new or not. */
export const settle = (db: Db, readOnly: boolean): void => {
  if (!readOnly) {
    // A rollback journal, not WAL: between two transactions the file alone is the whole livret. TRUNCATE with FULL
    // also syncs the end of the journal, so that a power cut cannot bring it back and undo what was acknowledged.
    db.pragma('journal_mode = TRUNCATE');
    db.pragma('synchronous = FULL');
  }
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
};

/** Read where SQLite keeps it (file format, offset 68): only when the database cannot be asked. */
const applicationIdInFile = (path: string): number => {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(4);
    readSync(file, bytes, 0, bytes.length, 68);
    return bytes.readUInt32BE();
  } finally {
    closeSync(file);
  }
};

const refuseOthers = (db: Db, path: string, migrations: readonly Migration[]): void => {
  if (applicationId(db) !== LIVRET_APPLICATION_ID) throw livretEtranger(path);
  const version = userVersion(db);
  if (version > latestVersion(migrations)) throw livretFutur(path);
  if (version < (migrations[0]?.version ?? 0)) throw livretEndommage(path);
};

const probe = (db: Db, path: string): void => {
  for (const table of PROBED)
    if (db.pragma(`quick_check('${table}')`, { simple: true }) !== 'ok') throw livretEndommage(path);
};

/** On the file where its journal can be played back in it, else on its last whole state, in memory. */
const connectToRead = (path: string): Db => {
  const db = new Database(path, { readonly: true, fileMustExist: true, timeout: 200 });
  try {
    lock(db, true);
    return db;
  } catch (error) {
    db.close();
    if (!isHotJournal(error)) throw error;
    if (applicationIdInFile(path) !== LIVRET_APPLICATION_ID) throw livretEtranger(path);
    if (!canWrite(path)) return new Database(playedBack(path));
    playBack(path);
    return connectToRead(path);
  }
};

const connectToWrite = (path: string): Db => {
  const db = new Database(path, { fileMustExist: true, timeout: 200 });
  try {
    lock(db, false);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

/** A read-only file of an older version is brought up to date in memory: the file itself stays as it is. */
const migratedInMemory = (path: string): Db => new Database(readFileSync(path));

const openWith = (path: string, readOnly: boolean, migrations: readonly Migration[]): Db => {
  let db = readOnly ? connectToRead(path) : connectToWrite(path);
  try {
    refuseOthers(db, path, migrations);
    if (db.readonly && userVersion(db) < latestVersion(migrations)) {
      db.close();
      db = migratedInMemory(path);
    }
    settle(db, readOnly);
    migrate(db, migrations);
    probe(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
};

const isReadOnlyRefusal = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(error.code);

/**
 * Throws LivretError « livret-absent », « livret-verrouille », « livret-endommage », « livret-etranger »,
 * « livret-futur » or « ecriture-refusee »; the file is left as it was in every case.
 */
export const openLivretFile = (path: string, options: OpenOptions = {}): OpenedLivret => {
  if (!existsSync(path)) throw livretAbsent(path);
  const stat = statSync(path);
  if (!stat.isFile()) throw livretEtranger(path);
  if (stat.size === 0) throw livretEndommage(path);
  const { migrations = livretMigrations } = options;
  const readOnly = options.readOnly === true || !canWrite(path);
  try {
    return { db: openWith(path, readOnly, migrations), readOnly };
  } catch (error) {
    // Some systems only say at the first lock that the medium cannot be written.
    if (readOnly || !isReadOnlyRefusal(error)) throw openingError(path, error);
    try {
      return { db: openWith(path, true, migrations), readOnly: true };
    } catch (second) {
      throw openingError(path, second);
    }
  }
};

/** Gives the lock back; the journal beside the file goes with it. */
export const closeLivretFile = (db: Db): void => {
  if (!db.open) return;
  if (!db.readonly && !db.memory) db.pragma('journal_mode = DELETE');
  db.close();
};
