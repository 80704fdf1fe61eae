// Migration 170: a livret of the version before keeps the plan of its oral, which nobody has rehearsed yet.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0170 from '#core/store/migrations/0170-repetitions.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0170-repetitions: what was there stays; a rehearsal holds a list of parts', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0170.version),
  );
  db.exec("INSERT INTO soutenance VALUES ('RNCP38822BC01', 15, NULL, '[]', '[]')");
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0170.version),
  );
  expect(userVersion(db)).toBe(170);
  expect(db.prepare('SELECT minutes FROM soutenance').pluck().all()).toEqual([15]);
  expect(db.prepare('SELECT count(*) FROM repetition').pluck().get()).toBe(0);
  const put = (id: string, parties: string) =>
    db.exec(`INSERT INTO repetition VALUES ('${id}', 'RNCP38822BC01', '2026-11-27T19:00:00Z', '${parties}')`);
  put('r1', '[]');
  expect(() => put('r1', '[]')).toThrow(/UNIQUE/);
  expect(() => put('r2', '{}')).toThrow(/CHECK/);
});
