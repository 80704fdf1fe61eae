// How to start Electron on this machine: which one, with which words and which environment.
import { findElectron } from '../setup/electron.mjs';
import { NODE_24 } from '../setup/paths.mjs';

export interface ElectronStart {
  readonly executable: string;
  /** What the electron package takes as ELECTRON_OVERRIDE_DIST_PATH. */
  readonly folder: string;
  /** Words that come before the application's folder. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Too old for our SQLite: its core runs beside it, on the Node of the project. */
  readonly isFallback: boolean;
}

/** Throws when the set-up was not done. */
export function electronStart(): ElectronStart {
  const electron = findElectron();
  if (electron === null) throw new Error('Electron n’est pas installé : tapez « npm run setup ».');
  return {
    executable: electron.executable,
    folder: electron.folder,
    args: sandboxArgs(),
    env: { LIVRET_NODE: NODE_24 },
    isFallback: electron.kind === 'fallback',
  };
}

/** Chromium refuses its sandbox to root: containers and CI only. */
export const sandboxArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
