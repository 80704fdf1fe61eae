// The rehearsals of the orals, the oldest first.
import type { Repetition } from '#shared/domain/soutenance/repetition.ts';
import { entityTable } from './entity-table.ts';

export const repetitionTable = entityTable<Repetition, [id: string]>({
  table: 'repetition',
  columns: { id: 'text', bloc: 'text', le: 'text', parties: 'json' },
  key: ['id'],
  orderBy: 'le, id',
});
