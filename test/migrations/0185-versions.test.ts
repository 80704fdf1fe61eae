// Migration 185: a livret of the version before keeps what it had; it has no version yet, and no day of writing.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0185 from '#core/store/migrations/0185-versions.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0185-versions: what was there stays; a version says words that are kept, a day counts a text once', () => {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0185.version),
  );
  db.exec("INSERT INTO structure VALUES ('s', 0, 'Port', '', '', '', '')");
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0185.version),
  );
  expect(userVersion(db)).toBe(185);
  expect(db.prepare('SELECT nom FROM structure').pluck().all()).toEqual(['Port']);
  for (const table of ['version', 'version_contenu', 'journal'])
    expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0);
  const mots = 'a'.repeat(64);
  const put = (raison: string) =>
    db.exec(
      `INSERT INTO version VALUES ('v', 'situation:s', '2026-01-01', '${raison}', '', '[]', '${mots}')`,
    );
  expect(() => put('seance')).toThrow(/FOREIGN KEY/);
  db.exec(`INSERT INTO version_contenu VALUES ('${mots}', x'00')`);
  expect(() => put('ennui')).toThrow(/CHECK/);
  put('seance');
  const jour = () => db.exec("INSERT INTO journal VALUES ('2026-01-01', 'situation:s', NULL, 1, 2, 3)");
  jour();
  expect(jour).toThrow(/UNIQUE/);
});
