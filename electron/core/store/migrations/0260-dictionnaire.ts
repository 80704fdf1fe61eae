// Migration 260: words that the spelling of this livret takes as they are.
import type { Database } from 'better-sqlite3';

export const version = 260;
export const name = '0260-dictionnaire';

export const up = (db: Database): void => {
  db.exec(
    "ALTER TABLE projet ADD COLUMN dictionnaire TEXT NOT NULL DEFAULT '[]' CHECK (json_type(dictionnaire) = 'array')",
  );
};
