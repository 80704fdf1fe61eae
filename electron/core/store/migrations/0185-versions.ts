// Migration 185: the texts as they were, and the days of writing. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 185;
export const name = '0185-versions';

const SCHEMA = `
-- The JSON of a text, deflated, once whatever the number of versions that say it; empreinte: SHA-256 of that JSON.
CREATE TABLE version_contenu (
  empreinte TEXT PRIMARY KEY CHECK (length(empreinte) = 64),
  contenu BLOB NOT NULL
) STRICT;

-- le: when these words were saved or kept. nom: given by the candidate, or empty. fichiers: the images shown.
CREATE TABLE version (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL,
  le TEXT NOT NULL,
  raison TEXT NOT NULL CHECK (raison IN ('seance', 'travail', 'avant', 'gardee')),
  nom TEXT NOT NULL,
  fichiers TEXT NOT NULL CHECK (json_type(fichiers) = 'array'),
  empreinte TEXT NOT NULL REFERENCES version_contenu (empreinte) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX version_cle ON version (cle, le);
CREATE INDEX version_empreinte ON version (empreinte);

-- What was written in each text, day by day. competence: the one that it told that day, or null.
CREATE TABLE journal (
  jour TEXT NOT NULL,
  cle TEXT NOT NULL,
  competence TEXT,
  secondes INTEGER NOT NULL CHECK (secondes >= 0),
  ajoutes INTEGER NOT NULL CHECK (ajoutes >= 0),
  retires INTEGER NOT NULL CHECK (retires >= 0),
  PRIMARY KEY (jour, cle)
) STRICT, WITHOUT ROWID;
`;

export const up = (db: Database): void => {
  db.exec(SCHEMA);
};
