// From nothing to a window one can read, against an empty window of the same runtime, one after the other in turn.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { _electron as electron, type Page } from 'playwright-core';
import { electronStart } from '../../scripts/lib/electron-environment.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { temporaryFolder } from '../support/core.ts';
import { displayName, launchApp } from '../support/electron/launch.ts';
import { fillLibrary, REPERTOIRE } from './library.ts';
import { type Measure, measure, quantile } from './measure.ts';

const RUNS = 5;

const readable = (page: Page) => page.waitForFunction(() => document.body.innerText.trim() !== '');

async function emptyWindow(): Promise<number> {
  const start = electronStart();
  const display = await displayName();
  const from = performance.now();
  const app = await electron.launch({
    executablePath: start.executable,
    args: [...start.args, join(ROOT, 'test/bench/empty-window')],
    env: { ...(process.env as Record<string, string>), DISPLAY: display },
  });
  await readable(await app.firstWindow());
  const took = performance.now() - from;
  await app.close();
  return took;
}

async function application(dataDir?: string): Promise<number> {
  await displayName();
  const from = performance.now();
  const launched = await launchApp(dataDir === undefined ? {} : { dataDir });
  await readable(launched.page);
  const took = performance.now() - from;
  await launched[Symbol.asyncDispose]();
  return took;
}

/** `dataDir`: a data folder kept from one start to the next; without, a new profile each time. */
async function coldStart(taille: string, dataDir?: string): Promise<Measure> {
  const empty: number[] = [];
  const ours: number[] = [];
  for (let run = -1; run < RUNS; run++) {
    const [e, o] = [await emptyWindow(), await application(dataDir)];
    if (run < 0) continue;
    empty.push(e);
    ours.push(o);
  }
  const valeur = quantile(ours, 0.5);
  const repere = { nom: 'fenêtre Electron vide, même moteur', valeur: quantile(empty, 0.5) };
  const but = { texte: '≤ 1,5 fois la fenêtre vide', atteint: valeur <= 1.5 * repere.valeur };
  return measure({ nom: 'démarrage à froid', taille, valeur, repere, but });
}

/** With nothing yet, then with a library of the size of the whole répertoire. */
export async function coldStarts(): Promise<Measure[]> {
  const folder = temporaryFolder();
  fillLibrary(join(folder, 'bibliotheque.sqlite'), REPERTOIRE);
  const measures = [
    await coldStart('profil vide'),
    await coldStart(`bibliothèque de ${REPERTOIRE.toLocaleString('fr')} fiches`, folder),
  ];
  rmSync(folder, { recursive: true, force: true });
  return measures;
}
