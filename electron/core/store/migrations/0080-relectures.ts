// Migration 80: what each export said, so that a tutor's changes without tracking can be found when the file comes back;
// the files that came back, and their remarks.
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

-- A file that came back, by the SHA-256 of its bytes; remarques: the ids of its remarks.
CREATE TABLE retour (
  id TEXT PRIMARY KEY CHECK (length(id) = 64),
  nom TEXT NOT NULL,
  recu_le TEXT NOT NULL,
  remarques TEXT NOT NULL CHECK (json_type(remarques) = 'array')
) STRICT, WITHOUT ROWID;

-- place: where it stands in the texts, or JSON null. etat and reponse are the candidate's.
CREATE TABLE remarque (
  id TEXT PRIMARY KEY,
  ordre INTEGER NOT NULL CHECK (ordre >= 0),
  type TEXT NOT NULL,
  auteur TEXT NOT NULL,
  date TEXT,
  texte TEXT NOT NULL,
  citation TEXT NOT NULL,
  competence TEXT,
  confiance TEXT NOT NULL CHECK (confiance IN ('certaine', 'probable', 'a-rattacher')),
  ancre TEXT,
  place TEXT NOT NULL CHECK (json_valid(place)),
  propositions TEXT NOT NULL CHECK (json_type(propositions) = 'array'),
  reponses TEXT NOT NULL CHECK (json_type(reponses) = 'array'),
  resolu INTEGER NOT NULL CHECK (resolu IN (0, 1)),
  etat TEXT NOT NULL CHECK (etat IN ('a-traiter', 'acceptee', 'refusee', 'reglee')),
  reponse TEXT NOT NULL
) STRICT;
`);
};
