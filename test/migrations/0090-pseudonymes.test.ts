// Migration 90: a livret of the version before keeps what it had, and has an empty register of pseudonyms.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0090 from '#core/store/migrations/0090-pseudonymes.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0090-pseudonymes: what was there stays; a kind that is none, an empty name, a list that is none are refused', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0090.version),
  );
  db.exec("INSERT INTO structure VALUES ('s', 0, 'Port', '', '', '', '')");
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0090.version),
  );
  expect(userVersion(db)).toBe(90);
  expect(db.prepare('SELECT nom FROM structure').pluck().all()).toEqual(['Port']);
  const put = (genre: string, nom: string, variantes: string) =>
    db.exec(`INSERT INTO pseudonyme VALUES ('p', '${genre}', '${nom}', 'M. A', '${variantes}', 1)`);
  expect(() => put('animal', 'Rex', '[]')).toThrow(/CHECK/);
  expect(() => put('personne', '', '[]')).toThrow(/CHECK/);
  expect(() => put('personne', 'Yann', '{}')).toThrow(/CHECK/);
  put('personne', 'Yann', '["Y."]');
});
