// Answers to the deliverables of the blocs.
import type { Reponse } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const reponseTable = entityTable<Reponse, [bloc: string, rang: number]>({
  table: 'reponse',
  columns: { bloc: 'text', rang: 'int', fait: 'bool', preuves: 'json' },
  key: ['bloc', 'rang'],
  orderBy: 'bloc, rang',
});
