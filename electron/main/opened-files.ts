// Livrets opened from the system: a double click, a second start, a file dropped on the icon.
import { resolve } from 'node:path';
import { app } from 'electron';

/** Calls `open` with an absolute path, now for the file this start was given, later for the others. */
export function watchOpenedFiles(open: (path: string) => void): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('second-instance', (_event, words, folder) => {
    const path = livretAmong(words, folder);
    if (path !== undefined) open(path);
  });
  const first = livretAmong(process.argv, process.cwd());
  if (first !== undefined) open(first);
}

function livretAmong(words: readonly string[], folder: string): string | undefined {
  const word = words.slice(1).find((w) => !w.startsWith('-') && w.toLowerCase().endsWith('.livret'));
  return word === undefined ? undefined : resolve(folder, word);
}
