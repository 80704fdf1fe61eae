// Migration 160: the questions that the candidate asks the tutor; what the comments of an export said, so that they are
// known when they come back; the column of the grid that a remark was written in. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 160;
export const name = '0160-questions-au-tuteur';

export const up = (db: Database): void => {
  db.exec(`
-- cle, block_id, debut, citation: the words that it is asked about. reponses: what came back, as JSON.
CREATE TABLE question_au_tuteur (
  id TEXT PRIMARY KEY,
  cle TEXT NOT NULL,
  block_id TEXT NOT NULL,
  debut INTEGER NOT NULL CHECK (debut >= 0),
  citation TEXT NOT NULL,
  texte TEXT NOT NULL CHECK (texte <> ''),
  posee_le TEXT NOT NULL,
  etat TEXT NOT NULL CHECK (etat IN ('posee', 'reglee')),
  reponses TEXT NOT NULL CHECK (json_type(reponses) = 'array')
) STRICT;

-- The comments of ours that the export carried, as JSON.
ALTER TABLE envoi ADD COLUMN commentaires TEXT NOT NULL DEFAULT '[]';

-- Of a remark written in the grid: its column.
ALTER TABLE remarque ADD COLUMN colonne TEXT;
`);
};
