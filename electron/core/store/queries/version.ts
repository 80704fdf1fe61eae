// Texts as they were: their dates and names all together, their words one by one, kept once each.
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import { EMPTY_TEXT, type RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { Version, VersionEchangee } from '#shared/domain/versions/version.ts';
import { entityTable } from './entity-table.ts';
import { statement } from './statement.ts';

export interface VersionRow extends Version {
  /** SHA-256 of the images shown: what keeps them in the livret. */
  readonly fichiers: readonly string[];
  /** Names the words. */
  readonly empreinte: string;
}

const versionTable = entityTable<VersionRow, [id: string]>({
  table: 'version',
  columns: {
    id: 'text',
    cle: 'text',
    le: 'text',
    raison: 'text',
    nom: 'text',
    fichiers: 'json',
    empreinte: 'text',
  },
  key: ['id'],
  orderBy: 'le, id',
});

const sha256 = (texte: string): string => createHash('sha256').update(texte).digest('hex');

/** The same words of the same text, at the same moment, are one version. */
const idOf = (cle: TexteKey, le: string, empreinte: string): string =>
  sha256(`${cle} ${le} ${empreinte}`).slice(0, 24);

export const getVersion = (db: Database, id: string): VersionRow | null => versionTable.get(db, id);

/** Oldest first. */
export const listVersions = (db: Database): VersionRow[] => versionTable.list(db);

const OF = 'SELECT id FROM version WHERE cle = ? ORDER BY le, id';
/** Those of one text, oldest first. */
export const listVersionsOf = (db: Database, cle: TexteKey): VersionRow[] =>
  (statement(db, OF).pluck().all(cle) as string[]).flatMap((id) => getVersion(db, id) ?? []);

const LAST = 'SELECT id FROM version WHERE cle = ? ORDER BY le DESC, id DESC LIMIT 1';
const lastVersionOf = (db: Database, cle: TexteKey): VersionRow | null => {
  const id = statement(db, LAST).pluck().get(cle) as string | undefined;
  return id === undefined ? null : getVersion(db, id);
};

/** The words of a version; throws SyntaxError or a zlib error when they are damaged. */
export const readVersion = (db: Database, { empreinte }: Pick<VersionRow, 'empreinte'>): RichText => {
  const octets = statement(db, 'SELECT contenu FROM version_contenu WHERE empreinte = ?')
    .pluck()
    .get(empreinte) as Uint8Array | undefined;
  return octets === undefined ? EMPTY_TEXT : (JSON.parse(inflateRawSync(octets).toString()) as RichText);
};

const putContenu = (db: Database, empreinte: string, json: string): void => {
  const known = statement(db, 'SELECT 1 FROM version_contenu WHERE empreinte = ?').get(empreinte);
  if (known === undefined)
    statement(db, 'INSERT INTO version_contenu (empreinte, contenu) VALUES (?, ?)').run(
      empreinte,
      deflateRawSync(json),
    );
};

/** Under its own id, with its words. */
export const putVersion = (db: Database, { texte, ...version }: VersionEchangee): void => {
  const json = JSON.stringify(texte);
  const empreinte = sha256(json);
  putContenu(db, empreinte, json);
  versionTable.put(db, { ...version, fichiers: imagesMontrees(texte), empreinte });
};

/**
 * These words as a version, unless they are those of the last one of that text. Gives the version that says them, and
 * whether it is new.
 */
export const keepVersion = (
  db: Database,
  version: Omit<Version, 'id'>,
  texte: RichText,
): { readonly id: string; readonly nouvelle: boolean } => {
  const json = JSON.stringify(texte);
  const empreinte = sha256(json);
  const last = lastVersionOf(db, version.cle);
  if (last?.empreinte === empreinte) return { id: last.id, nouvelle: false };
  const id = idOf(version.cle, version.le, empreinte);
  if (getVersion(db, id) !== null) return { id, nouvelle: false };
  putContenu(db, empreinte, json);
  versionTable.put(db, { ...version, id, fichiers: imagesMontrees(texte), empreinte });
  return { id, nouvelle: true };
};

export const nameVersion = (db: Database, id: string, nom: string): void => {
  statement(db, 'UPDATE version SET nom = ? WHERE id = ?').run(nom, id);
};

/** Its words leave with the last version that says them. */
export const removeVersion = (db: Database, id: string): void => {
  const version = getVersion(db, id);
  if (version === null) return;
  versionTable.remove(db, id);
  statement(
    db,
    'DELETE FROM version_contenu WHERE empreinte = ? AND NOT EXISTS (SELECT 1 FROM version WHERE empreinte = ?)',
  ).run(version.empreinte, version.empreinte);
};
