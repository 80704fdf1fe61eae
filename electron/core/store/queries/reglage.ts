// The settings of the library: a name and a value in JSON.
import type { Database } from 'better-sqlite3';

export function readSettings(library: Database): Record<string, unknown> {
  const rows = library.prepare<[], { cle: string; valeur: string }>('SELECT cle, valeur FROM reglage').all();
  return Object.fromEntries(rows.map(({ cle, valeur }) => [cle, JSON.parse(valeur)]));
}

export function writeSetting(library: Database, key: string, value: unknown): void {
  library
    .prepare(
      'INSERT INTO reglage (cle, valeur) VALUES (?, ?) ON CONFLICT (cle) DO UPDATE SET valeur = excluded.valeur',
    )
    .run(key, JSON.stringify(value));
}
