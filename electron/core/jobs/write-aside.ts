// Files written aside and put in place all together: until then, what was there before is untouched, and what stops
// in the middle leaves nothing.
import { constants } from 'node:fs';
import { access, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asidePath, cleanLeftovers, syncFolder } from '../store/aside.ts';

/** What is needed of a disk; tests give one that is full. */
export interface Disk {
  readonly mkdir: (path: string) => Promise<string | undefined>;
  readonly write: (path: string, octets: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

export const realDisk: Disk = {
  mkdir: (path) => mkdir(path, { recursive: true }),
  async write(path, octets) {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(octets);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  async rename(from, to) {
    await rename(from, to);
    syncFolder(dirname(to));
  },
  remove: (path) => rm(path, { force: true }),
};

export interface WriteAside {
  /** Writes one file beside its target. */
  add(target: string, octets: Uint8Array): Promise<void>;
  /** Puts every file in its place; the paths, in the order they were added. */
  commit(): Promise<string[]>;
  /** Removes everything that was written, and the folders made for it. */
  abandon(): Promise<void>;
}

export const writeAside = (jobId: string, disk: Disk): WriteAside => {
  const files: { readonly aside: string; readonly target: string }[] = [];
  const seen = new Set<string>();
  let made: string | undefined;
  return {
    async add(target, octets) {
      const folder = dirname(target);
      if (!seen.has(folder)) {
        seen.add(folder);
        made ??= await disk.mkdir(folder);
        cleanLeftovers(folder);
      }
      const aside = asidePath(target, `${jobId}-${files.length}`);
      files.push({ aside, target });
      await disk.write(aside, octets);
    },
    async commit() {
      // A target that is there and cannot be replaced stops everything before the first file moves.
      for (const { target } of files)
        await access(target, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
        });
      for (const { aside, target } of files) await disk.rename(aside, target);
      return files.map(({ target }) => target);
    },
    async abandon() {
      for (const { aside } of files) await disk.remove(aside).catch(() => undefined);
      // Only a folder that this export made, and only if it is empty.
      if (made !== undefined) await rmdir(made).catch(() => undefined);
    },
  };
};
