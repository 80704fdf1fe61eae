// Migration 10, the first livret file, from an empty database.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0010 from '#core/store/migrations/0010-livret.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

const upTo10 = () => {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0010.version),
  );
  return db;
};

test('0010-livret: makes the tables, every one of them strict', () => {
  const db = upTo10();
  expect(userVersion(db)).toBe(10);
  const tables = db.pragma('table_list') as { name: string; schema: string; strict: number }[];
  const ours = tables.filter(({ name }) => !name.startsWith('sqlite_'));
  expect(ours.map(({ name }) => name).sort()).toEqual([
    'candidat',
    'couverture',
    'dossier',
    'experience',
    'fiche',
    'fichier',
    'fichier_blob',
    'livret',
    'preuve',
    'projet',
    'reponse',
    'situation',
    'soutenance',
    'structure',
    'texte',
  ]);
  expect(ours.filter(({ strict }) => strict !== 1)).toEqual([]);
});

test('0010-livret: a depth out of 1–3, a second livret, a JSON that is not one, an unknown experience are refused', () => {
  const db = upTo10();
  const refused = (sql: string, reason: RegExp) => expect(() => db.exec(sql), sql).toThrow(reason);
  db.exec("INSERT INTO experience VALUES ('e', 0, 'poste', '', NULL, NULL, NULL, 0, '', '', '', '', '')");
  db.exec("INSERT INTO couverture VALUES ('c', 'e', 3)");
  refused("INSERT INTO couverture VALUES ('d', 'e', 0)", /CHECK/);
  refused("INSERT INTO couverture VALUES ('d', 'absente', 1)", /FOREIGN KEY/);
  refused("INSERT INTO livret VALUES (2, 'x', 0, '', 0, '')", /CHECK/);
  refused("INSERT INTO dossier VALUES ('b', '{}')", /CHECK/);
  refused("INSERT INTO preuve (id) VALUES ('p')", /NOT NULL/);
  refused(
    "INSERT INTO texte VALUES ('k', 'beaucoup', '[]', '[]', '[]', '', '', 1, '{}')",
    /TEXT value in INTEGER/,
  );
});
