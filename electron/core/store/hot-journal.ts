// A livret whose program was killed in the middle of a change: the journal beside it holds what the change replaced, and
// must be played back before anything is read. SQLite does it when it may write, and refuses to read when it may not.
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The refusal of a reading, because a change must be undone first. */
export const isHotJournal = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(READONLY_ROLLBACK|READONLY_RECOVERY)$/.test(error.code);

/** Brings the file back to its last whole state, in place; the journal leaves. Throws what SQLite throws. */
export const playBack = (path: string): void => {
  const db = new Database(path, { fileMustExist: true, timeout: 200 });
  try {
    db.exec('BEGIN EXCLUSIVE; COMMIT');
  } finally {
    db.close();
  }
};

/** The same on a medium that cannot be written: the bytes of the last whole state, made on a copy. */
export const playedBack = (path: string): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'livret-'));
  try {
    const copy = join(folder, 'copie.livret');
    copyFileSync(path, copy);
    copyFileSync(`${path}-journal`, `${copy}-journal`);
    playBack(copy);
    return readFileSync(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
