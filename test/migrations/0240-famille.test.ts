// Migration 240, on a livret of version 200 with a project in it.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#core/store/migrate.ts';
import * as m0240 from '#core/store/migrations/0240-famille.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0240-famille: the project keeps what it had, and its dossiers are told by compétence as before', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0240.version),
  );
  db.exec(
    "INSERT INTO projet (seul, blocs_vises, blocs_acquis, depot, mots_par_competence) VALUES (1, '[\"B1\"]', '[]', '2027-01-15', 400)",
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0240.version),
  );
  expect(db.prepare('SELECT blocs_vises, depot, famille FROM projet').get()).toEqual({
    blocs_vises: '["B1"]',
    depot: '2027-01-15',
    famille: 'competences',
  });
  expect(() => db.exec("UPDATE projet SET famille = 'autre'")).toThrow(/CHECK/);
});
