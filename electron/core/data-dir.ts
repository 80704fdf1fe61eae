// Where the application keeps its library: one rule for the window and for the command line.
import { homedir } from 'node:os';
import { join } from 'node:path';

export const APP_NAME = 'Livret VAE';

/** Absolute path. LIVRET_DATA moves it: tests, a USB stick, several people on one account. */
export function defaultDataDir(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.LIVRET_DATA) return env.LIVRET_DATA;
  const home = homedir();
  if (platform === 'win32') return join(env.APPDATA ?? join(home, 'AppData', 'Roaming'), APP_NAME);
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', APP_NAME);
  return join(env.XDG_CONFIG_HOME ?? join(home, '.config'), APP_NAME);
}
