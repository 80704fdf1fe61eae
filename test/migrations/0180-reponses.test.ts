// Migration 180: a remark of the version before keeps its answer; when it was given is not known.
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import * as m0180 from '#core/store/migrations/0180-reponses.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

test('0180-reponses: what was there stays; an answer has a date, or none', () => {
  const db = new Database(':memory:');
  migrate(
    db,
    livretMigrations.filter(({ version }) => version < m0180.version),
  );
  db.exec(
    "INSERT INTO remarque (id, ordre, type, auteur, texte, citation, confiance, place, propositions, reponses, resolu, etat, reponse) VALUES ('r', 0, 'commentaire', 'Maud', 'Bien', '', 'a-rattacher', 'null', '[]', '[]', 0, 'a-traiter', 'Merci')",
  );
  migrate(
    db,
    livretMigrations.filter(({ version }) => version <= m0180.version),
  );
  expect(userVersion(db)).toBe(180);
  expect(db.prepare('SELECT reponse, reponse_le FROM remarque').all()).toEqual([
    { reponse: 'Merci', reponse_le: null },
  ]);
});
