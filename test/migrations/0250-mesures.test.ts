// Migration 250: a livret of the version before keeps its exports, of which nobody counted the pages, and no limit is invented.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#core/store/migrate.ts';
import * as m0250 from '#core/store/migrations/0250-mesures.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0250-mesures: exports and project stay as they were, without pages nor limits', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0250.version),
  );
  db.exec("INSERT INTO envoi VALUES ('e1', 'RNCP99999BC01', '2026-11-23T11:00:00.000Z', x'00', '[]')");
  db.exec(
    "INSERT INTO projet (seul, blocs_vises, blocs_acquis, mots_par_competence) VALUES (1, '[\"B1\"]', '[]', 400)",
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0250.version),
  );
  expect(db.prepare('SELECT id, pages, octets FROM envoi').all()).toEqual([
    { id: 'e1', pages: null, octets: null },
  ]);
  expect(db.prepare('SELECT blocs_vises, limites FROM projet').get()).toEqual({
    blocs_vises: '["B1"]',
    limites: '{"pages":null,"horsAnnexes":false,"mo":null}',
  });
  expect(() => db.exec('UPDATE envoi SET pages = 0')).toThrow(/CHECK/);
  expect(() => db.exec("UPDATE projet SET limites = '[]'")).toThrow(/CHECK/);
});
