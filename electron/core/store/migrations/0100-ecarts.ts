// Migration 100: the remarks of the relecture that were set aside. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 100;
export const name = '0100-ecarts';

const SCHEMA = `
-- lieu: a text, a compétence or a bloc; empty: the livret. citation: the sentence to the letter, or empty.
CREATE TABLE ecart (
  regle TEXT NOT NULL CHECK (regle <> ''),
  lieu TEXT NOT NULL,
  citation TEXT NOT NULL,
  PRIMARY KEY (regle, lieu, citation)
) STRICT, WITHOUT ROWID;
`;

export const up = (db: Database): void => {
  db.exec(SCHEMA);
};
