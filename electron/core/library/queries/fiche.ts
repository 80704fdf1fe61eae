// The fiches of the library: summary, archive and words are written together.
import type { Database } from 'better-sqlite3';
import { statement } from '../../store/queries/statement.ts';

export interface FicheRow {
  readonly code: string;
  readonly intitule: string;
  readonly niveau: number | null;
  readonly dateEcheance: string | null;
  /** JSON array of names. */
  readonly certificateurs: string;
  readonly blocs: number;
  readonly competences: number;
}

export interface FicheWords {
  readonly code: string;
  readonly intitule: string;
  readonly blocs: string;
  readonly emplois: string;
  readonly rome: string;
  readonly certificateurs: string;
  readonly competences: string;
  readonly domaines: string;
}

export interface FicheRecord extends FicheRow {
  readonly empreinte: string;
  readonly livree: 0 | 1;
  /** JSON of a FicheArchive. */
  readonly archive: string;
  readonly words: FicheWords;
}

export interface KnownFiche {
  readonly id: number;
  readonly empreinte: string;
  readonly livree: 0 | 1;
}

const COLUMNS =
  'fiche.code, fiche.intitule, fiche.niveau, fiche.date_echeance AS dateEcheance, fiche.certificateurs, fiche.blocs, fiche.competences';

/** `codes` is a JSON list, or null for every fiche; `limite` -1 for no limit. */
export const LIST = `
SELECT ${COLUMNS} FROM fiche
WHERE :codes IS NULL OR code IN (SELECT value FROM json_each(:codes))
ORDER BY intitule, code LIMIT :limite`;
const COUNT = 'SELECT count(*) FROM fiche';

/**
 * Best first: those whose code and title hold every word, then by weight. (In a small library, the words that every
 * fiche holds weigh nothing: the weights alone would put a title after a compétence.) `jour` null: active or not.
 */
export const SEARCH = `
SELECT ${COLUMNS} FROM recherche JOIN fiche ON fiche.id = recherche.rowid
WHERE recherche MATCH :mots AND (:jour IS NULL OR fiche.date_echeance >= :jour)
ORDER BY fiche.id NOT IN (SELECT rowid FROM recherche WHERE recherche MATCH :titre),
  bm25(recherche, 20, 12, 6, 5, 4, 3, 1, 2), fiche.code
LIMIT :limite`;

const READ = 'SELECT archive.json FROM fiche JOIN archive ON archive.fiche = fiche.id WHERE fiche.code = ?';
const KNOWN = 'SELECT id, empreinte, livree FROM fiche WHERE code = ?';

export const listFiches = (
  db: Database,
  { codes, limite }: { codes?: readonly string[] | undefined; limite?: number | undefined } = {},
): FicheRow[] =>
  statement(db, LIST).all({
    codes: codes === undefined ? null : JSON.stringify(codes),
    limite: limite ?? -1,
  }) as FicheRow[];

export const countFiches = (db: Database): number => statement(db, COUNT).pluck().get() as number;

export const searchFiches = (
  db: Database,
  search: { mots: string; titre: string; limite: number; jour: string | null },
): FicheRow[] => statement(db, SEARCH).all(search) as FicheRow[];

export const readArchive = (db: Database, code: string): string | null =>
  (statement(db, READ).get(code) as { json: string } | undefined)?.json ?? null;

export const findFiche = (db: Database, code: string): KnownFiche | null =>
  (statement(db, KNOWN).get(code) as KnownFiche | undefined) ?? null;

const SAVE = `
INSERT INTO fiche (code, intitule, niveau, date_echeance, certificateurs, blocs, competences, empreinte, livree)
VALUES (:code, :intitule, :niveau, :dateEcheance, :certificateurs, :blocs, :competences, :empreinte, :livree)
ON CONFLICT (code) DO UPDATE SET
  intitule = excluded.intitule, niveau = excluded.niveau, date_echeance = excluded.date_echeance,
  certificateurs = excluded.certificateurs, blocs = excluded.blocs, competences = excluded.competences,
  empreinte = excluded.empreinte, livree = excluded.livree
RETURNING id`;

const SAVE_ARCHIVE =
  'INSERT INTO archive (fiche, json) VALUES (?, ?) ON CONFLICT (fiche) DO UPDATE SET json = excluded.json';

const SAVE_WORDS = `
INSERT INTO recherche (rowid, code, intitule, blocs, emplois, rome, certificateurs, competences, domaines)
VALUES (:id, :code, :intitule, :blocs, :emplois, :rome, :certificateurs, :competences, :domaines)`;

/** To be called inside a transaction. */
export const saveFiche = (db: Database, { words, archive, ...row }: FicheRecord): void => {
  const { id } = statement(db, SAVE).get(row) as { id: number };
  statement(db, SAVE_ARCHIVE).run(id, archive);
  statement(db, 'DELETE FROM recherche WHERE rowid = ?').run(id);
  statement(db, SAVE_WORDS).run({ id, ...words });
};
