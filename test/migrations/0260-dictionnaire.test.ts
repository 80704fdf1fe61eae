// Migration 260, on a livret of version 240 with a project in it.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#core/store/migrate.ts';
import * as m0260 from '#core/store/migrations/0260-dictionnaire.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0260-dictionnaire: the project keeps what it had and knows no word yet', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0260.version),
  );
  db.exec(
    "INSERT INTO projet (seul, blocs_vises, blocs_acquis, depot, mots_par_competence) VALUES (1, '[\"B1\"]', '[]', '2027-01-15', 400)",
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0260.version),
  );
  expect(db.prepare('SELECT blocs_vises, depot, dictionnaire FROM projet').get()).toEqual({
    blocs_vises: '["B1"]',
    depot: '2027-01-15',
    dictionnaire: '[]',
  });
  expect(() => db.exec("UPDATE projet SET dictionnaire = '{}'")).toThrow(/CHECK/);
});
