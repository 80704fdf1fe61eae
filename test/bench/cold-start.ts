// From nothing to a window one can read, against an empty window of the same runtime, one after the other in turn.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root.ts';
import { temporaryFolder } from '../support/core.ts';
import { displayName, type LaunchOptions, launchApp } from '../support/electron/launch.ts';
import { fillLibrary, REPERTOIRE } from './library.ts';
import { type Measure, measure, quantile } from './measure.ts';

const RUNS = 9;

/** A start that did not come is tried again, so many times in all; it counts for neither side. */
const ATTEMPTS = 3;
const EMPTY_WINDOW = join(ROOT, 'test/bench/empty-window');

/** Milliseconds from the command to a window one can read; both sides are started by the same lines. */
async function start(options: LaunchOptions): Promise<number> {
  await displayName();
  for (let attempt = 1; ; attempt++) {
    try {
      const from = performance.now();
      await using launched = await launchApp(options);
      await launched.page.waitForFunction(() => document.body.innerText.trim() !== '');
      return performance.now() - from;
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      process.stderr.write(`  un démarrage n’a pas abouti, nouvel essai : ${String(error).split('\n')[0]}\n`);
    }
  }
}

/** `dataDir`: a data folder kept from one start to the next; without, a new profile each time. */
async function coldStart(taille: string, dataDir?: string): Promise<Measure> {
  const empty: number[] = [];
  const ours: number[] = [];
  for (let run = -1; run < RUNS; run++) {
    const e = await start({ folder: EMPTY_WINDOW });
    const o = await start(dataDir === undefined ? {} : { dataDir });
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
