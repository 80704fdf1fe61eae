// `npm run bench [-- name…]`: figures as JSON on standard output, each beside a yardstick of the same session. Names:
// livret, bibliotheque, export, depot, relecture, retour, recherche, demarrage, fenetre. Timings never decide a test.
import { cpus } from 'node:os';
import type { Measure } from '../../test/bench/measure.ts';
import { buildApplication } from '../lib/build-application.ts';

const benches: Record<string, () => Promise<Measure[]>> = {
  livret: async () => (await import('../../test/bench/livret-measures.ts')).livretMeasures(),
  bibliotheque: async () => (await import('../../test/bench/library.ts')).libraryMeasures(),
  export: async () => (await import('../../test/bench/export.ts')).exportMeasures(),
  depot: async () => (await import('../../test/bench/depot.ts')).depotMeasures(),
  relecture: async () => (await import('../../test/bench/relecture.ts')).relectureMeasures(),
  retour: async () => (await import('../../test/bench/retour.ts')).retourMeasures(),
  recherche: async () => (await import('../../test/bench/recherche.ts')).rechercheMeasures(),
  versions: async () => (await import('../../test/bench/versions.ts')).versionsMeasures(),
  demarrage: async () => {
    await buildApplication();
    return (await import('../../test/bench/cold-start.ts')).coldStarts();
  },
  fenetre: async () => {
    await buildApplication();
    return (await import('../../test/bench/window.ts')).windowMeasures();
  },
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  process.stderr.write(`Mesures possibles : ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
const mesures: Measure[] = [];
for (const [name, run] of Object.entries(benches)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`• ${name}\n`);
  mesures.push(...(await run()));
}
const machine = { processeurs: cpus().length, modele: cpus()[0]?.model ?? '', node: process.version };
process.stdout.write(`${JSON.stringify({ machine, mesures }, null, 2)}\n`);
// The virtual screen and its helpers live as long as this process.
process.exit(0);
