// Opens the application folder given as first argument, as the electron command does; « -r FILE » before it loads FILE
// first (Playwright holds the start of the application with it).
// A module, and awaited: Electron is not « ready » before the application has had its say.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** With what the electron command uses too, and the types leave out. */
const undocumented = /** @type {{ setVersion(v: string): void, setAppPath(p: string): void }} */ (
  /** @type {unknown} */ (app)
);

const words = process.argv.slice(1);
const required = words[0] === '-r' ? words[1] : undefined;
const given = words.slice(required === undefined ? 0 : 2).find((word) => !word.startsWith('-'));
if (given === undefined) {
  console.error('usage: electron <application folder>');
  app.exit(2);
} else {
  const folder = resolve(given);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (manifest.version) undocumented.setVersion(manifest.version);
  app.setName(manifest.productName || manifest.name);
  undocumented.setAppPath(folder);
  if (required !== undefined) createRequire(import.meta.url)(required);
  await import(pathToFileURL(join(folder, manifest.main)).href);
}
