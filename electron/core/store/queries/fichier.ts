// Files kept in the livret, once each.
import type { Database } from 'better-sqlite3';
import type { Fichier } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';
import { statement } from './statement.ts';

export const fichierTable = entityTable<Fichier, [sha256: string]>({
  table: 'fichier',
  columns: { sha256: 'text', nom: 'text', mime: 'text', taille: 'int', largeur: 'int', hauteur: 'int' },
  key: ['sha256'],
  orderBy: 'nom, sha256',
});

export const putOctets = (db: Database, sha256: string, octets: Uint8Array): void => {
  statement(
    db,
    'INSERT INTO fichier_blob (sha256, octets) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING',
  ).run(sha256, octets);
};

export const getOctets = (db: Database, sha256: string): Uint8Array<ArrayBuffer> | null =>
  (statement(db, 'SELECT octets FROM fichier_blob WHERE sha256 = ?').pluck().get(sha256) as
    | Uint8Array<ArrayBuffer>
    | undefined) ?? null;

const UNUSED = `
  SELECT sha256 FROM fichier
  WHERE sha256 NOT IN (SELECT fichier FROM preuve WHERE fichier IS NOT NULL)
    AND sha256 NOT IN (SELECT fichier FROM gabarit)
    AND sha256 NOT IN (SELECT j.value FROM texte, json_each(texte.fichiers) AS j)
    AND sha256 NOT IN (SELECT j.value FROM version, json_each(version.fichiers) AS j)
  ORDER BY sha256`;

/** Files that no preuve holds, that no text nor version of one shows, and that are no template. */
export const listUnusedFichiers = (db: Database): string[] => statement(db, UNUSED).pluck().all() as string[];

export const removeFichier = (db: Database, sha256: string): void => {
  statement(db, 'DELETE FROM fichier_blob WHERE sha256 = ?').run(sha256);
  fichierTable.remove(db, sha256);
};
