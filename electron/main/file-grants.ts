// The paths chosen in dialogs stay here; the page holds a word in place of each, the core gets the path from us.
import { randomUUID } from 'node:crypto';

export interface FileGrants {
  /** A new word for an absolute path, known to the core when the promise is kept. */
  add(path: string): Promise<string>;
  path(word: string): string | undefined;
  /** Tells everything again to a core that was restarted. */
  repeat(): Promise<void>;
}

export function createFileGrants(tellCore: (word: string, path: string) => Promise<void>): FileGrants {
  const paths = new Map<string, string>();
  return {
    async add(path) {
      const word = randomUUID();
      paths.set(word, path);
      await tellCore(word, path);
      return word;
    },
    path: (word) => paths.get(word),
    async repeat() {
      await Promise.all([...paths].map(([word, path]) => tellCore(word, path)));
    },
  };
}
