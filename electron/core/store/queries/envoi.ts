// What the exports said: the last different ones of each bloc.
import type { Database } from 'better-sqlite3';
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { ENVOIS_GARDES, Envoi } from '#shared/domain/relectures/envoi.ts';
import { statement } from './statement.ts';

interface Row {
  readonly id: string;
  readonly bloc: string;
  readonly faitLe: string;
  readonly contenu: Uint8Array;
  readonly commentaires: string;
  readonly pages: number | null;
  readonly octets: number | null;
}

const COLUMNS = 'SELECT id, bloc, fait_le AS faitLe, contenu, commentaires, pages, octets FROM envoi';

const decode = ({ contenu, commentaires, ...row }: Row): Envoi =>
  Envoi.parse({
    ...row,
    paragraphes: JSON.parse(strFromU8(inflateSync(contenu))),
    commentaires: JSON.parse(commentaires),
  });

/** The same content again is the same row, dated anew; the oldest ones of its bloc leave. */
export const putEnvoi = (
  db: Database,
  { id, bloc, faitLe, paragraphes, commentaires, pages, octets }: Envoi,
): void => {
  statement(
    db,
    'INSERT INTO envoi (id, bloc, fait_le, contenu, commentaires, pages, octets) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET fait_le = excluded.fait_le, pages = excluded.pages, octets = excluded.octets',
  ).run(
    id,
    bloc,
    faitLe,
    deflateSync(strToU8(JSON.stringify(paragraphes)), { level: 9 }),
    JSON.stringify(commentaires),
    pages,
    octets,
  );
  statement(
    db,
    'DELETE FROM envoi WHERE bloc = ? AND id NOT IN (SELECT id FROM envoi WHERE bloc = ? ORDER BY fait_le DESC, id LIMIT ?)',
  ).run(bloc, bloc, ENVOIS_GARDES);
};

export const getEnvoi = (db: Database, id: string): Envoi | null => {
  const row = statement(db, `${COLUMNS} WHERE id = ?`).get(id) as Row | undefined;
  return row === undefined ? null : decode(row);
};

/** The last export of that bloc of which the pages were counted. */
export const lastMesure = (
  db: Database,
  bloc: string,
): { readonly faitLe: string; readonly pages: number; readonly octets: number | null } | null =>
  (statement(
    db,
    'SELECT fait_le AS faitLe, pages, octets FROM envoi WHERE bloc = ? AND pages IS NOT NULL ORDER BY fait_le DESC, id LIMIT 1',
  ).get(bloc) as { faitLe: string; pages: number; octets: number | null } | undefined) ?? null;

/** Oldest first. */
export const listEnvois = (db: Database): Envoi[] =>
  (statement(db, `${COLUMNS} ORDER BY fait_le, id`).all() as Row[]).map(decode);
