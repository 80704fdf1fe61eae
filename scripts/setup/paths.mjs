// The places that set-up knows.
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const MODULES = join(ROOT, 'node_modules');
export const IS_WINDOWS = process.platform === 'win32';

/** The Node that the scripts, the tests and the command line run on. */
export const NODE_24 = join(MODULES, 'node', 'bin', IS_WINDOWS ? 'node.exe' : 'node');

/** What is worth keeping when the folder of the project is thrown away. @param {NodeJS.ProcessEnv} env */
export function cacheFolder(env = process.env) {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'livret-vae');
  if (IS_WINDOWS && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'livret-vae', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'livret-vae');
  return join(homedir(), '.cache', 'livret-vae');
}
