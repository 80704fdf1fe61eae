// Migration 10: the first library. Frozen: a released migration is never edited, the next one comes after it.
import type { Database } from 'better-sqlite3';

export const version = 10;
export const name = '0010-bibliotheque';

const SCHEMA = `
-- What lists and searches show; the fiche itself is in archive, so that a list never reads it.
CREATE TABLE fiche (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  intitule TEXT NOT NULL,
  niveau INTEGER CHECK (niveau BETWEEN 1 AND 8),
  date_echeance TEXT,
  certificateurs TEXT NOT NULL CHECK (json_valid(certificateurs)),
  blocs INTEGER NOT NULL CHECK (blocs >= 0),
  competences INTEGER NOT NULL CHECK (competences >= 0),
  -- SHA-256 of what the fiche says, whatever the file it came from.
  empreinte TEXT NOT NULL,
  -- 1: shipped with the application; 0: imported by the user, which an update never replaces.
  livree INTEGER NOT NULL CHECK (livree IN (0, 1))
) STRICT;
CREATE INDEX fiche_par_intitule ON fiche (intitule, code);

CREATE TABLE archive (
  fiche INTEGER PRIMARY KEY REFERENCES fiche (id) ON DELETE CASCADE,
  json TEXT NOT NULL CHECK (json_valid(json))
) STRICT;

-- The words of each fiche, by rowid = fiche.id; the text itself is not kept twice.
CREATE VIRTUAL TABLE recherche USING fts5 (
  code, intitule, blocs, emplois, rome, certificateurs, competences, domaines,
  content = '', contentless_delete = 1, prefix = '2 3 4',
  tokenize = "unicode61 remove_diacritics 2"
);

-- Which shipped file was already read, by its SHA-256.
CREATE TABLE livraison (
  fichier TEXT PRIMARY KEY,
  empreinte TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reglage (
  cle TEXT PRIMARY KEY,
  valeur TEXT NOT NULL CHECK (json_valid(valeur))
) STRICT, WITHOUT ROWID;

-- Livrets opened lately: where they are, and what the home screen shows without opening them.
CREATE TABLE recent (
  id TEXT PRIMARY KEY,
  chemin TEXT NOT NULL,
  resume TEXT NOT NULL CHECK (json_valid(resume)),
  ouvert_le TEXT NOT NULL
) STRICT;
CREATE INDEX recent_par_date ON recent (ouvert_le DESC);
`;

export const up = (db: Database): void => {
  db.exec(SCHEMA);
};
