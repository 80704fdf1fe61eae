// Whether a window can be shown here; and a screen in memory for the tests, where it cannot.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Null when there is a screen; else the sentence that says which is missing and what to do. */
export function missingDisplay(env = process.env, platform = process.platform): string | null {
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return null;
  return [
    'Aucun écran : les variables DISPLAY et WAYLAND_DISPLAY sont vides, une fenêtre ne peut pas s’ouvrir ici.',
    'Lancez « npm start » depuis une session graphique. Par ssh, connectez-vous avec « ssh -X ».',
    'Sans écran, « npm run livret -- --help » donne les mêmes actions en ligne de commande.',
  ].join('\n');
}

export interface VirtualDisplay {
  readonly name: string;
  stop(): void;
}

/** Xvfb chooses a free number itself and says it on a pipe: two runs at once do not meet. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  if (!existsSync('/usr/bin/Xvfb')) throw new Error('Xvfb manque : tapez « npm run setup -- --for=test ».');
  const child: ChildProcess = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.endsWith('\n')) resolve(said.trim());
    });
    child.once('exit', (code) => reject(new Error(`Xvfb s’est arrêté (${code}).`)));
    child.once('error', reject);
  });
  child.unref();
  return { name: `:${number}`, stop: () => void child.kill() };
}
