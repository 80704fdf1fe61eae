// Rich texts: the documents one by one, their summaries all together.
import type { Database } from 'better-sqlite3';
import type { TexteSummary } from '#shared/domain/livret/livret.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { entityTable } from './entity-table.ts';
import { statement } from './statement.ts';

/** `fichiers` are the SHA-256 of the images shown: what keeps them in the livret. */
export interface TexteRow extends TexteSummary {
  readonly fichiers: readonly string[];
  readonly version: number;
  readonly doc: RichText;
}

const SUMMARY = {
  cle: 'text',
  mots: 'int',
  preuvesCitees: 'json',
  elements: 'json',
  extrait: 'text',
  modifieLe: 'text',
} as const;

export const texteTable = entityTable<TexteRow, [cle: string]>({
  table: 'texte',
  columns: { ...SUMMARY, fichiers: 'json', version: 'int', doc: 'json' },
  key: ['cle'],
  orderBy: 'cle',
});

const summaries = entityTable<TexteSummary, [cle: string]>({
  table: 'texte',
  columns: SUMMARY,
  key: ['cle'],
  orderBy: 'cle',
});

export const listTexteSummaries = (db: Database): TexteSummary[] => summaries.list(db);

/** Key of the text saved last, or null. */
export const lastTexteKey = (db: Database): string | null =>
  (statement(db, 'SELECT cle FROM texte ORDER BY modifie_le DESC, cle LIMIT 1').pluck().get() as
    | string
    | undefined) ?? null;
