// The frozen fiche of the livret: one row, the page apart so that opening does not read it.
import type { Database } from 'better-sqlite3';
import type { Fiche, FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { statement } from './statement.ts';

export const putFiche = (db: Database, archive: FicheArchive): void => {
  statement(db, 'INSERT INTO fiche (seul, code, fiche, page, credit) VALUES (1, ?, ?, ?, ?)').run(
    archive.fiche.code,
    JSON.stringify(archive.fiche),
    archive.page === null ? null : JSON.stringify(archive.page),
    archive.credit,
  );
};

export const getFiche = (db: Database): Fiche =>
  JSON.parse(String(statement(db, 'SELECT fiche FROM fiche').pluck().get())) as Fiche;

export const getFicheArchive = (db: Database): FicheArchive => {
  const row = statement(db, 'SELECT fiche, page, credit FROM fiche').get() as {
    fiche: string;
    page: string | null;
    credit: string;
  };
  return {
    fiche: JSON.parse(row.fiche),
    page: row.page === null ? null : JSON.parse(row.page),
    credit: row.credit,
  };
};
