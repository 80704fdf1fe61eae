// Migration 80: what each export said, so that a tutor's changes without tracking can be found when the file comes back.
import type { Database } from 'better-sqlite3';

export const version = 80;
export const name = '0080-relectures';

export const up = (db: Database): void => {
  db.exec(`
-- contenu: the paragraphs as JSON, deflated. Of each bloc, the last different exports alone are kept.
CREATE TABLE envoi (
  id TEXT PRIMARY KEY,
  bloc TEXT NOT NULL,
  fait_le TEXT NOT NULL,
  contenu BLOB NOT NULL
) STRICT;
CREATE INDEX envoi_bloc ON envoi (bloc, fait_le);
`);
};
