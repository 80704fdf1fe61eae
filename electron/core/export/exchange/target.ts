// Where an export may write: over a file of its kind, never over a livret nor over what is no ordinary file.
import { closeSync, existsSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { dejaUnDossier, dossierAbsent, pasUnFichier, surUnLivret } from '../../store/livret-errors.ts';

const SQLITE_HEADER = 'SQLite format 3\0';

const isDatabase = (path: string): boolean => {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(SQLITE_HEADER.length);
    readSync(file, start, 0, start.length, 0);
    return start.toString('latin1') === SQLITE_HEADER;
  } finally {
    closeSync(file);
  }
};

/**
 * The file to replace: behind a link, the one that it names. `source` is the livret that is read. Throws LivretError
 * « ecriture-refusee » (no such folder), « entree-invalide », « fichier-existe » (a livret).
 */
export const exportTarget = (path: string, source: string): string => {
  if (!existsSync(dirname(path))) throw dossierAbsent(path);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return path;
  if (stat.isDirectory()) throw dejaUnDossier(path);
  if (!stat.isFile()) throw pasUnFichier(path);
  const own = statSync(source);
  // By their numbers on the disk first: opening the livret itself by node:fs would give its lock away.
  if ((stat.ino === own.ino && stat.dev === own.dev) || isDatabase(path)) throw surUnLivret(path);
  return realpathSync(path);
};
