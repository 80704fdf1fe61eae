// Migration 190: a livret of the version before keeps what it had, and has no template.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0190 from '#core/store/migrations/0190-gabarits.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0190-gabarits: what was there stays; a bloc has one template, whose file is in the livret', () => {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0190.version),
  );
  db.exec("INSERT INTO structure VALUES ('s', 0, 'Port', '', '', '', '')");
  db.exec(
    `INSERT INTO fichier VALUES ('${'f'.repeat(64)}', 'trame.docx', 'application/docx', 3, NULL, NULL)`,
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0190.version),
  );
  expect(userVersion(db)).toBe(190);
  expect(db.prepare('SELECT nom FROM structure').pluck().all()).toEqual(['Port']);
  expect(db.prepare('SELECT count(*) FROM gabarit').pluck().get()).toBe(0);
  const put = (bloc: string, fichier: string, correspondances = '[]') =>
    db.exec(`INSERT INTO gabarit VALUES ('${bloc}', 'trame.docx', '${fichier}', '${correspondances}')`);
  put('BC01', 'f'.repeat(64));
  expect(() => put('BC01', 'f'.repeat(64))).toThrow(/UNIQUE/);
  expect(() => put('BC02', 'absent')).toThrow(/FOREIGN KEY/);
  expect(() => put('BC03', 'f'.repeat(64), '{}')).toThrow(/CHECK/);
});
