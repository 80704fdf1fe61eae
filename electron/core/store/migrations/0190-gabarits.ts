// Migration 190: the certificateurs' templates, one for each bloc, and what goes in their places. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 190;
export const name = '0190-gabarits';

const SCHEMA = `
-- fichier: the .docx, kept with the files of the livret. correspondances: place → part, as a list.
CREATE TABLE gabarit (
  bloc TEXT PRIMARY KEY,
  nom TEXT NOT NULL,
  fichier TEXT NOT NULL REFERENCES fichier (sha256) DEFERRABLE INITIALLY DEFERRED,
  correspondances TEXT NOT NULL CHECK (json_type(correspondances) = 'array')
) STRICT, WITHOUT ROWID;

CREATE INDEX gabarit_fichier ON gabarit (fichier);
`;

export const up = (db: Database): void => {
  db.exec(SCHEMA);
};
