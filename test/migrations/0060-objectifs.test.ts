// Migration 60, on a livret of version 10 with a project in it.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#core/store/migrate.ts';
import * as m0060 from '#core/store/migrations/0060-objectifs.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0060-objectifs: the project keeps what it had and has no target of its own yet', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0060.version),
  );
  db.exec(
    "INSERT INTO projet (seul, blocs_vises, blocs_acquis, depot, mots_par_competence) VALUES (1, '[\"B1\"]', '[]', '2027-01-15', 400)",
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0060.version),
  );
  expect(db.prepare('SELECT blocs_vises, depot, mots_par_competence, objectifs FROM projet').get()).toEqual({
    blocs_vises: '["B1"]',
    depot: '2027-01-15',
    mots_par_competence: 400,
    objectifs: '{}',
  });
  expect(() => db.exec("UPDATE projet SET objectifs = '[]'")).toThrow(/CHECK/);
});
