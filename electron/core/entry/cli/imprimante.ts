// How the command line prints a PDF: an Electron, never seen, started for each page. Where there is none, or no screen to
// keep it from, it is said.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';
import type { Imprimer } from '../../export/pdf/imprimante.ts';

const XVFB = '/usr/bin/Xvfb';
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
  if (existsSync(XVFB)) return words;
  throw refus('il n’y a pas d’écran, même en mémoire (Xvfb manque).');
};

/** A screen in memory, which chooses its own free number and says it on a pipe. */
const ecranEnMemoire = async (): Promise<{ readonly nom: string; readonly fermer: () => void }> => {
  const child = spawn(XVFB, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const numero = await new Promise<string>((resolve, reject) => {
    let dit = '';
    child.stdio[3]?.on('data', (morceau: Buffer) => {
      dit += morceau.toString();
      if (dit.endsWith('\n')) resolve(dit.trim());
    });
    child.once('error', reject);
    child.once('exit', () => reject(refus('l’écran en mémoire (Xvfb) s’est arrêté.')));
  });
  return { nom: `:${numero}`, fermer: () => void child.kill() };
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
    const sansEcran = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
    const ecran = sansEcran ? await ecranEnMemoire() : undefined;
    const code = await new Promise<number | null>((resolve) => {
      const child = spawn(program, [...words, folder], {
        cwd: dirname(folder),
        env: { ...env, ...(ecran && { DISPLAY: ecran.nom }) },
        stdio: 'ignore',
      });
      child.once('error', () => resolve(null));
      child.once('exit', resolve);
    });
    ecran?.fermer();
    if (code !== 0 || !existsSync(demande.sortie)) throw refus('Electron n’a pas pu démarrer ou imprimer.');
  };
