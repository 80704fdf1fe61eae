// Files written aside and put in place all together: until then, what was there before is untouched, and what stops
// in the middle leaves nothing.
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is needed of a disk; tests give one that is full. */
export interface Disk {
  readonly mkdir: (path: string) => Promise<string | undefined>;
  readonly write: (path: string, octets: Uint8Array) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

const syncFolder = async (path: string): Promise<void> => {
  // Not every system lets a folder be synced: the rename is then as safe as the system makes it.
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
};

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
    await syncFolder(dirname(to));
  },
  remove: (path) => rm(path, { force: true }),
};

const LEFTOVER = /^\.livret-(\d+)-[\w-]+\.part$/;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes what a program that was killed in the middle of an export left in this folder. */
const cleanLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(LEFTOVER.exec(name)?.[1] ?? 0);
    if (pid > 0 && pid !== process.pid && !isAlive(pid)) await rm(join(folder, name), { force: true });
  }
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
        await cleanLeftovers(folder);
      }
      const aside = join(folder, `.livret-${process.pid}-${jobId}-${files.length}.part`);
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
