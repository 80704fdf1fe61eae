// A text file where the person chose: written aside, synced, then renamed; a failure leaves what was there.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { asidePath, cleanLeftovers, syncFolder } from '../store/aside.ts';
import { creatingError } from '../store/livret-errors.ts';
import { exportTarget } from './exchange/target.ts';

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

/** `livret`: its own file, never written over. Throws what exportTarget throws, « disque-plein », « ecriture-refusee ». */
export const writeTextFile = (path: string, livret: string, chunks: () => Iterable<string>): void => {
  try {
    const target = exportTarget(path, livret);
    const aside = asidePath(target, 'texte');
    try {
      cleanLeftovers(dirname(target));
      write(aside, chunks());
      renameSync(aside, target);
      syncFolder(dirname(target));
    } finally {
      rmSync(aside, { force: true });
    }
  } catch (error) {
    throw creatingError(path, error);
  }
};
