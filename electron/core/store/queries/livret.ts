// The row that says what the livret is and how far it has gone.
import type { Database } from 'better-sqlite3';
import type { LivretIdentity } from '#shared/domain/livret/livret.ts';
import { statement } from './statement.ts';

export interface LivretRow {
  readonly identite: LivretIdentity;
  readonly revision: number;
  readonly modifieLe: string;
}

export const putLivret = (db: Database, identite: LivretIdentity, modifieLe: string): void => {
  statement(db, 'INSERT INTO livret (seul, id, exemple, cree_le, modifie_le) VALUES (1, ?, ?, ?, ?)').run(
    identite.id,
    identite.exemple ? 1 : 0,
    identite.creeLe,
    modifieLe,
  );
};

export const getLivret = (db: Database): LivretRow | null => {
  const row = statement(db, 'SELECT id, exemple, cree_le, revision, modifie_le FROM livret').get() as
    | { id: string; exemple: number; cree_le: string; revision: number; modifie_le: string }
    | undefined;
  if (row === undefined) return null;
  return {
    identite: { id: row.id, exemple: row.exemple === 1, creeLe: row.cree_le },
    revision: row.revision,
    modifieLe: row.modifie_le,
  };
};

/** Counts one more change, and returns the new revision. */
export const touchLivret = (db: Database, modifieLe: string): number =>
  Number(
    statement(db, 'UPDATE livret SET revision = revision + 1, modifie_le = ? RETURNING revision')
      .pluck()
      .get(modifieLe),
  );
