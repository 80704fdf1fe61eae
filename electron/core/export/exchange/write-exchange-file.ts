// The open interchange form as a file: written aside, synced, then renamed; a failure leaves what was there.
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { LivretSession } from '../../livret/session.ts';
import { asidePath, cleanLeftovers, syncFolder } from '../../store/aside.ts';
import { creatingError, dossierAbsent, surUnLivret } from '../../store/livret-errors.ts';
import { exchangeChunks } from './export-exchange.ts';

const SQLITE_HEADER = 'SQLite format 3\0';

/** Compared by its number on the disk first: opening the livret itself by node:fs would give its lock away. */
const isDatabase = (path: string, source: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile()) return false;
  const own = statSync(source);
  if (stat.ino === own.ino && stat.dev === own.dev) return true;
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(SQLITE_HEADER.length);
    readSync(file, start, 0, start.length, 0);
    return start.toString('latin1') === SQLITE_HEADER;
  } finally {
    closeSync(file);
  }
};

const write = (aside: string, chunks: Iterable<string>): void => {
  const file = openSync(aside, 'w');
  try {
    for (const chunk of chunks) {
      const bytes = Buffer.from(chunk);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/**
 * Replaces a file already there, unless it is a livret (this one, above all). Throws LivretError « fichier-existe » then,
 * « entree-invalide », « disque-plein » or « ecriture-refusee ».
 */
export const writeExchangeFile = (session: LivretSession, path: string): void => {
  const folder = dirname(path);
  if (!existsSync(folder)) throw dossierAbsent(path);
  const aside = asidePath(path, 'json');
  try {
    if (isDatabase(path, session.path)) throw surUnLivret(path);
    cleanLeftovers(folder);
    write(aside, exchangeChunks(session));
    renameSync(aside, path);
    syncFolder(folder);
  } catch (error) {
    rmSync(aside, { force: true });
    throw creatingError(path, error);
  }
};
