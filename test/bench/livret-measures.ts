// The livret's figures beside their yardsticks: the same bytes read, or written and synced, with nothing of ours.
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { benchChange, benchKeystroke, benchOpening, fullLivretFile } from './livret.ts';
import { type Measure, measure, quantile, timed } from './measure.ts';

const SIZES = [
  {
    taille: '9 compétences, 10 000 mots, 50 preuves',
    options: { blocs: 1, competencesParBloc: 9, mots: 10_000, preuves: 50 },
  },
  { taille: '45 compétences, 100 000 mots, 500 preuves', options: {} },
] as const;

/** Opens the file, reads every row of every table but the bytes of the proofs, closes. */
function bareRead(path: string): void {
  const db = new Database(path, { readonly: true });
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  for (const table of tables.filter((name) => !name.includes('blob') && !name.startsWith('sqlite_')))
    db.prepare(`SELECT * FROM "${table}"`).all();
  db.close();
}

/** Milliseconds to write a text of one compétence and be told by the disk that it is there. */
async function bareSync(): Promise<number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'livret-bench-'));
  const file = openSync(join(folder, 'texte.json'), 'w');
  const bytes = Buffer.alloc(20_000, 'e');
  const values = await timed(300, () => {
    writeSync(file, bytes, 0, bytes.length, 0);
    fsyncSync(file);
  });
  closeSync(file);
  rmSync(folder, { recursive: true, force: true });
  return values;
}

export async function livretMeasures(): Promise<Measure[]> {
  const measures: Measure[] = [];
  const synced = await bareSync();
  for (const { taille, options } of SIZES) {
    const file = fullLivretFile(options);
    const read = quantile(await timed(20, () => bareRead(file.path)), 0.5);
    const opening = benchOpening(file.path);
    const keystroke = benchKeystroke(file.path);
    const change = benchChange(file.path);
    file.remove();
    const sync = { nom: 'écriture nue du même poids, synchronisée, p99', valeur: quantile(synced, 0.99) };
    measures.push(
      measure({
        nom: 'ouverture d’un livret',
        taille,
        valeur: opening.p50,
        repere: { nom: 'lecture SQLite nue des mêmes lignes', valeur: read },
        but: { texte: '≤ 300 ms', atteint: opening.p50 <= 300 },
      }),
      measure({
        nom: 'frappe jusqu’au disque, p99',
        taille,
        valeur: keystroke.p99,
        repere: sync,
        but: { texte: '≤ 20 ms', atteint: keystroke.p99 <= 20 },
      }),
      measure({ nom: 'case de la cartographie, p99', taille, valeur: change.p99, repere: sync }),
    );
  }
  return measures;
}
