// How the command line prints a PDF: an Electron, never seen, started for each page. Where there is none, or no screen to
// keep it from, it is said.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';
import type { Imprimer } from '../../export/pdf/imprimante.ts';

const XVFB = '/usr/bin/xvfb-run';
const SEUL = join(import.meta.dirname, '../../../main/imprimer-seul.mjs');

const refus = (pourquoi: string): LivretError =>
  new LivretError(
    'impression-impossible',
    `Le PDF ne peut pas être fait ici\u00a0: ${pourquoi} Rien n’a été écrit. Exportez en PDF depuis l’application, ou en .docx ici, puis « Enregistrer sous » depuis Word ou LibreOffice.`,
  );

/** Words of the command that starts Electron, or why there is none. */
const commande = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] => {
  const electron = env.LIVRET_ELECTRON;
  if (!electron || !existsSync(electron))
    throw refus('Electron, qui met les pages en forme, n’est pas installé (npm run setup).');
  // Chromium refuses its sandbox to root: containers and CI only.
  const words = [electron, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  if (platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY) return words;
  if (existsSync(XVFB)) return [XVFB, '-a', ...words];
  throw refus('il n’y a pas d’écran, même en mémoire (xvfb-run manque).');
};

/** `env.LIVRET_ELECTRON`: absolute path of the program. */
export const imprimanteDuTerminal =
  (env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): Imprimer =>
  async (demande) => {
    const [program = '', ...words] = commande(env, platform);
    const folder = `${demande.sortie}.electron`;
    await mkdir(folder);
    const main = relative(folder, SEUL).replaceAll('\\', '/');
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ name: 'impression', version: '1.0.0', type: 'module', main }),
    );
    await writeFile(join(folder, 'demande.json'), JSON.stringify(demande));
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(program, [...words, folder], { cwd: dirname(folder), env, stdio: 'ignore' });
      child.once('error', () => resolve(null));
      child.once('exit', resolve);
    });
    if (code !== 0 || !existsSync(demande.sortie)) throw refus('Electron n’a pas pu démarrer ou imprimer.');
  };
