// Migration 90: the register of pseudonyms. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 90;
export const name = '0090-pseudonymes';

const SCHEMA = `
-- Real names, and what documents show in their place; variantes: other ways in which the name is written.
CREATE TABLE pseudonyme (
  id TEXT PRIMARY KEY,
  genre TEXT NOT NULL CHECK (genre IN ('personne', 'entreprise', 'client', 'lieu')),
  nom TEXT NOT NULL CHECK (nom <> ''),
  pseudonyme TEXT NOT NULL CHECK (pseudonyme <> ''),
  variantes TEXT NOT NULL CHECK (json_type(variantes) = 'array'),
  applique INTEGER NOT NULL CHECK (applique IN (0, 1))
) STRICT, WITHOUT ROWID;
`;

export const up = (db: Database): void => {
  db.exec(SCHEMA);
};
