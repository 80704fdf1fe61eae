// Migration 160: a livret of the version before keeps its exports and its remarks, and has asked nothing yet.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0160 from '#core/store/migrations/0160-questions-au-tuteur.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0160-questions-au-tuteur: what was there stays; a question says something, in one of its states', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0160.version),
  );
  db.exec("INSERT INTO envoi VALUES ('e1', 'RNCP99999BC01', '2026-11-23T11:00:00.000Z', x'00')");
  db.exec(
    "INSERT INTO remarque VALUES ('r', 0, 'commentaire', 'Maud', NULL, 'Bien', '', NULL, 'a-rattacher', NULL, 'null', '[]', '[]', 0, 'a-traiter', '')",
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0160.version),
  );
  expect(userVersion(db)).toBe(160);
  expect(db.prepare('SELECT id, commentaires FROM envoi').all()).toEqual([{ id: 'e1', commentaires: '[]' }]);
  expect(db.prepare('SELECT texte, colonne FROM remarque').all()).toEqual([{ texte: 'Bien', colonne: null }]);
  const put = (texte: string, etat: string) =>
    db.exec(
      `INSERT INTO question_au_tuteur VALUES ('q', 'situation:s', 'b', 0, '', '${texte}', '2026-11-23T11:00:00.000Z', '${etat}', '[]')`,
    );
  expect(() => put('', 'posee')).toThrow(/CHECK/);
  expect(() => put('Assez ?', 'perdue')).toThrow(/CHECK/);
  put('Assez ?', 'posee');
  expect(() => put('Assez ?', 'posee')).toThrow(/UNIQUE/);
});
