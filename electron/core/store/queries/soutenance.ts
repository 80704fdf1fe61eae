// Plans of the orals, one for each bloc.
import type { Soutenance } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const soutenanceTable = entityTable<Soutenance, [bloc: string]>({
  table: 'soutenance',
  columns: { bloc: 'text', minutes: 'int', entretienMinutes: 'int', parties: 'json', questions: 'json' },
  key: ['bloc'],
  orderBy: 'bloc',
});
