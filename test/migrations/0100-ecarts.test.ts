// Migration 100: a livret of the version before keeps what it had, and nothing of its relecture is set aside.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0100 from '#core/store/migrations/0100-ecarts.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0100-ecarts: what was there stays; the same remark is set aside once, and has a rule', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0100.version),
  );
  db.exec("INSERT INTO structure VALUES ('s', 0, 'Port', '', '', '', '')");
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0100.version),
  );
  expect(userVersion(db)).toBe(100);
  expect(db.prepare('SELECT nom FROM structure').pluck().all()).toEqual(['Port']);
  expect(db.prepare('SELECT count(*) FROM ecart').pluck().get()).toBe(0);
  const put = (regle: string) => db.exec(`INSERT INTO ecart VALUES ('${regle}', 'situation:s', '')`);
  put('sans-date');
  expect(() => put('sans-date')).toThrow(/UNIQUE/);
  expect(() => put('')).toThrow(/CHECK/);
});
