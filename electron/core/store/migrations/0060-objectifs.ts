// Migration 60: words aimed at for a bloc or for a compétence, beside the target of the whole project.
import type { Database } from 'better-sqlite3';

export const version = 60;
export const name = '0060-objectifs';

export const up = (db: Database): void => {
  db.exec(
    "ALTER TABLE projet ADD COLUMN objectifs TEXT NOT NULL DEFAULT '{}' CHECK (json_type(objectifs) = 'object')",
  );
};
