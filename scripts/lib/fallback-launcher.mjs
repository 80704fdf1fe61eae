// Opens the application folder given as first argument, as the electron command does.
// A module, and awaited: Electron is not « ready » before the application has had its say.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** With what the electron command uses too, and the types leave out. */
const undocumented = /** @type {{ setVersion(v: string): void, setAppPath(p: string): void }} */ (
  /** @type {unknown} */ (app)
);

const given = process.argv.slice(1).find((word) => !word.startsWith('-'));
if (!given) {
  console.error('usage: electron <application folder>');
  app.exit(2);
} else {
  const folder = resolve(given);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.version) undocumented.setVersion(manifest.version);
  app.setName(manifest.productName || manifest.name);
  undocumented.setAppPath(folder);
  await import(pathToFileURL(join(folder, manifest.main)).href);
}
