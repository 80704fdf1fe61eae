// Migration 240: how the dossiers of the livret are told, by compétence or by activity.
import type { Database } from 'better-sqlite3';

export const version = 240;
export const name = '0240-famille';

export const up = (db: Database): void => {
  db.exec(
    "ALTER TABLE projet ADD COLUMN famille TEXT NOT NULL DEFAULT 'competences' CHECK (famille IN ('competences', 'activites'))",
  );
};
