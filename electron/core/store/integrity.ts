// The complete check of a livret file by SQLite: too long for an opening, made by `livret verify`.
import type { Database } from 'better-sqlite3';

/** What SQLite says is wrong, in its own words; none when all is well. */
export const structuralFaults = (db: Database): string[] => {
  const lines = db.pragma('integrity_check') as { integrity_check: string }[];
  const orphans = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  return [
    ...lines.map((line) => line.integrity_check).filter((line) => line !== 'ok'),
    ...orphans.map(({ table, parent }) => `${table} → ${parent}`),
  ];
};
