// `npm run demo [-- --out DIR]`: for each of the five fiches its sample livret, and for each of its blocs the dossier and
// the plans; then a summary. No display, no window: the core, in this process.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Core, createCore } from '#core/core.ts';
import { writeSampleLivret } from '#core/livret/write-sample-livret.ts';
import type { CoreEvent } from '#shared/contract/contract.ts';
import type { JobEvent } from '#shared/contract/exports/calls.ts';
import { ROOT } from '../lib/root.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'demo' } } });
const out = resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
const resourcesDir = join(ROOT, 'resources');
const clock = () => new Date();
const lines: string[] = [];
let failures = 0;

function say(line: string): void {
  lines.push(line);
  process.stdout.write(`${line}\n`);
}

/** One job at a time: the next event that ends it, whatever way. */
function createWaiter(): { emit(event: CoreEvent): void; end(): Promise<JobEvent> } {
  let settle: (event: JobEvent) => void = () => undefined;
  return {
    emit(event) {
      if (event.type === 'travail' && event.travail.etat !== 'en-cours') settle(event.travail);
    },
    end: () =>
      new Promise((done) => {
        settle = done;
      }),
  };
}

async function exportAll(core: Core, waiter: ReturnType<typeof createWaiter>, code: string): Promise<void> {
  const file = join(out, `${code}.livret`);
  await writeSampleLivret({ resourcesDir, clock }, code, file, { replace: true });
  const { vue } = await core.call('livret.ouvrir', { autorisation: core.grant(file) });
  const blocs = vue.fiche.blocs.map((bloc) => bloc.code);
  say(`\n${code} — ${vue.fiche.intitule}`);
  say(`  ${code}.livret (livret d’exemple, personnes inventées)`);
  const start = performance.now();
  const ended = waiter.end();
  await core.call('exports.lancer', { genre: 'tout', blocs, autorisation: core.grant(out) });
  const event = await ended;
  await core.call('livret.fermer', {});
  if (event.etat !== 'fini') {
    failures += 1;
    say(`  ✗ ${event.etat === 'echec' ? event.message : 'Export annulé.'}`);
    return;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  say(`  ${blocs.length} blocs, ${event.fichiers.length} documents en ${seconds} s`);
  for (const name of readdirSync(out)
    .filter((name) => name.startsWith(`${code}BC`))
    .sort())
    say(`    ${name} (${Math.ceil(statSync(join(out, name)).size / 1024)} Ko)`);
  for (const warning of event.avertissements) say(`    à savoir : ${warning}`);
  if (event.fichiers.length !== blocs.length * 3) {
    failures += 1;
    say(`  ✗ ${blocs.length * 3} documents étaient attendus.`);
  }
}

mkdirSync(out, { recursive: true });
// A library of its own: the demonstration does not touch the person's.
const dataDir = mkdtempSync(join(tmpdir(), 'livret-demo-'));
const waiter = createWaiter();
const core = createCore({ dataDir, resourcesDir, clock, emit: waiter.emit });
try {
  say(`Démonstration, dans ${out}`);
  const codes = readdirSync(join(resourcesDir, 'samples'))
    .filter((name) => /^RNCP\d+$/.test(name))
    .sort();
  for (const code of codes) {
    try {
      await exportAll(core, waiter, code);
    } catch (error) {
      failures += 1;
      say(`  ✗ ${code} : ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const files = readdirSync(out).filter((name) => /\.(livret|docx|pptx)$/.test(name));
  say(`\n${files.length} fichiers ; ${failures === 0 ? 'tout est là.' : `${failures} en échec.`}`);
} finally {
  await core.close();
  rmSync(dataDir, { recursive: true, force: true });
}
writeFileSync(join(out, 'resume.txt'), `${lines.join('\n').trim()}\n`);
process.exitCode = failures === 0 ? 0 : 1;
