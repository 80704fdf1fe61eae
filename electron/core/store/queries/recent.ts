// Livrets opened lately, in the library.
import type { Database } from 'better-sqlite3';
import { statement } from './statement.ts';

export interface RecentRow {
  readonly id: string;
  /** Absolute path of the file. */
  readonly chemin: string;
  /** JSON, as written by putRecent. */
  readonly resume: string;
  /** ISO date and time, UTC. */
  readonly ouvertLe: string;
}

const COLUMNS = 'id, chemin, resume, ouvert_le AS ouvertLe';

/** Latest first. */
export const listRecents = (library: Database): RecentRow[] =>
  statement(library, `SELECT ${COLUMNS} FROM recent ORDER BY ouvert_le DESC, id`).all() as RecentRow[];

export const getRecent = (library: Database, id: string): RecentRow | null =>
  (statement(library, `SELECT ${COLUMNS} FROM recent WHERE id = ?`).get(id) as RecentRow | undefined) ?? null;

export const putRecent = (library: Database, row: RecentRow): void => {
  statement(library, 'DELETE FROM recent WHERE chemin = ? AND id <> ?').run(row.chemin, row.id);
  statement(
    library,
    `INSERT INTO recent (id, chemin, resume, ouvert_le) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET chemin = excluded.chemin, resume = excluded.resume, ouvert_le = excluded.ouvert_le`,
  ).run(row.id, row.chemin, row.resume, row.ouvertLe);
};

export const removeRecent = (library: Database, id: string): void => {
  statement(library, 'DELETE FROM recent WHERE id = ?').run(id);
};
