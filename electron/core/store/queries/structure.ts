// Structures, in the order in which they were entered (`rang`, which the domain does not see).
import type { Database } from 'better-sqlite3';
import type { Structure } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';
import { statement } from './statement.ts';

export type StructureRow = Structure & { readonly rang: number };

export const structureTable = entityTable<StructureRow, [id: string]>({
  table: 'structure',
  columns: {
    id: 'text',
    rang: 'int',
    nom: 'text',
    secteur: 'text',
    lieu: 'text',
    effectif: 'text',
    description: 'text',
  },
  key: ['id'],
  orderBy: 'rang, id',
});

export const nextStructureRang = (db: Database): number =>
  Number(statement(db, 'SELECT coalesce(max(rang) + 1, 0) FROM structure').pluck().get());
