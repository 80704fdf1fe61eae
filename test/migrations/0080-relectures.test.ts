// Migration 80: a livret of the version before keeps what it had, and can keep what its exports said.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0080 from '#core/store/migrations/0080-relectures.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0080-relectures: what was there stays; an export is kept once, with what it said', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0080.version),
  );
  db.exec("INSERT INTO dossier VALUES ('RNCP99999BC01', '[]')");
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0080.version),
  );
  expect(userVersion(db)).toBe(80);
  expect(db.prepare('SELECT count(*) FROM dossier').pluck().get()).toBe(1);
  db.exec("INSERT INTO envoi VALUES ('e1', 'RNCP99999BC01', '2026-11-23T11:00:00.000Z', x'00')");
  expect(() => db.exec("INSERT INTO envoi VALUES ('e1', 'RNCP99999BC01', '', x'00')")).toThrow(/UNIQUE/);
  expect(() => db.exec("INSERT INTO retour VALUES ('court', '', '', '[]')")).toThrow(/CHECK/);
  expect(() =>
    db.exec(
      "INSERT INTO remarque VALUES ('r', 0, 'commentaire', '', NULL, '', '', NULL, 'sure', NULL, 'null', '[]', '[]', 0, 'a-traiter', '')",
    ),
  ).toThrow(/CHECK/);
  expect(() => db.exec("INSERT INTO envoi VALUES ('e2', 'RNCP99999BC01', '', 'texte')")).toThrow(/BLOB/);
});
