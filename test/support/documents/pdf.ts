// PDF for the tests: printed by a real Electron that nobody sees, read by pdfinfo and pdftotext.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imprimanteDuTerminal } from '#core/entry/cli/imprimante.ts';
import type { Atelier } from '#core/export/pdf/imprimante.ts';
import { RESOURCES_DIR } from '#test/support/core.ts';
import { findElectron } from '../../../scripts/setup/electron.mjs';

export const imprimanteDesTests = () =>
  imprimanteDuTerminal({ ...process.env, LIVRET_ELECTRON: findElectron()?.executable ?? '' });

/** Disposed with what was printed in it. */
export const unAtelier = (): Atelier & Disposable => {
  const dossier = mkdtempSync(join(tmpdir(), 'livret-atelier-'));
  return {
    dossier: join(dossier, 'pages'),
    polices: join(RESOURCES_DIR, 'polices'),
    imprimer: imprimanteDesTests(),
    [Symbol.dispose]: () => rmSync(dossier, { recursive: true, force: true }),
  };
};

const lire = (outil: string, options: readonly string[], octets: Uint8Array): string => {
  const dossier = mkdtempSync(join(tmpdir(), 'livret-pdf-'));
  try {
    const fichier = join(dossier, 'lu.pdf');
    writeFileSync(fichier, octets);
    const fin = outil === 'pdftotext' ? ['-'] : [];
    return execFileSync(outil, [...options, fichier, ...fin], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
};

/** The text of each page. */
export const pagesPdf = (octets: Uint8Array): string[] =>
  lire('pdftotext', ['-layout'], octets).split('\f').slice(0, -1);
/** The tags, one a line, indented, with their text. */
export const balisesPdf = (octets: Uint8Array): string => lire('pdfinfo', ['-struct-text'], octets);
export const polices = (octets: Uint8Array): string => lire('pdffonts', [], octets);
