// Migration 180: when the candidate answered a remark. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 180;
export const name = '0180-reponses';

export const up = (db: Database): void => {
  db.exec(`
-- ISO date and time, UTC; null: not known.
ALTER TABLE remarque ADD COLUMN reponse_le TEXT;
`);
};
