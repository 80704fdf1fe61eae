// Migration 170: the rehearsals of the oral, with what was measured of each part. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 170;
export const name = '0170-repetitions';

const SCHEMA = `
-- le: when it began, ISO date and time, UTC.
CREATE TABLE repetition (
  id TEXT PRIMARY KEY,
  bloc TEXT NOT NULL,
  le TEXT NOT NULL,
  parties TEXT NOT NULL CHECK (json_type(parties) = 'array')
) STRICT, WITHOUT ROWID;
`;

export const up = (db: Database): void => {
  db.exec(SCHEMA);
};
