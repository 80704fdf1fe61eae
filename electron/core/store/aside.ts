// The names of files that are being written beside their target, and what killed programs left of them.
import { closeSync, fsyncSync, openSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Short, so that a target with the longest name that the disk takes can be written too. */
const LEFTOVER = /^\.livret-(\d+)-[\w-]+\.part(-journal)?$/;

/** `word` tells this file from the others that this process writes. */
export const asidePath = (target: string, word: string): string =>
  join(dirname(target), `.livret-${process.pid}-${word}.part`);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const namesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** Removes what programs that were killed in the middle of their work left in this folder; never fails. */
export const cleanLeftovers = (folder: string): void => {
  for (const name of namesIn(folder)) {
    const pid = Number(LEFTOVER.exec(name)?.[1] ?? 0);
    if (pid === 0 || pid === process.pid || isAlive(pid)) continue;
    try {
      rmSync(join(folder, name), { force: true });
    } catch {
      // Another program holds it, or we may not: it is in nobody's way.
    }
  }
};

/** Makes a rename in that folder outlive a power cut, where the system lets a folder be synced. */
export const syncFolder = (folder: string): void => {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // Windows and some network folders do not: the rename is then as safe as the system makes it.
  }
};
