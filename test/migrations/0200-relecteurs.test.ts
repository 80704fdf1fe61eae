// Migration 200, on a livret of version 190 with a project in it.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#core/store/migrate.ts';
import * as m0200 from '#core/store/migrations/0200-relecteurs.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0200-relecteurs: the project keeps what it had and knows nobody yet', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0200.version),
  );
  db.exec(
    "INSERT INTO projet (seul, blocs_vises, blocs_acquis, depot, mots_par_competence) VALUES (1, '[\"B1\"]', '[]', '2027-01-15', 400)",
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0200.version),
  );
  expect(db.prepare('SELECT blocs_vises, depot, relecteurs FROM projet').get()).toEqual({
    blocs_vises: '["B1"]',
    depot: '2027-01-15',
    relecteurs: '[]',
  });
  expect(() => db.exec("UPDATE projet SET relecteurs = '{}'")).toThrow(/CHECK/);
});
