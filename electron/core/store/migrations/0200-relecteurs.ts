// Migration 200: who signs the remarks that come back, asked once of the candidate.
import type { Database } from 'better-sqlite3';

export const version = 200;
export const name = '0200-relecteurs';

export const up = (db: Database): void => {
  db.exec(
    "ALTER TABLE projet ADD COLUMN relecteurs TEXT NOT NULL DEFAULT '[]' CHECK (json_type(relecteurs) = 'array')",
  );
};
