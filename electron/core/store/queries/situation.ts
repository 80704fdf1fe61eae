// Situations, in the candidate's order.
import type { Situation } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const situationTable = entityTable<Situation, [id: string]>({
  table: 'situation',
  columns: {
    id: 'text',
    ordre: 'int',
    competenceId: 'text',
    experienceId: 'text',
    titre: 'text',
    debut: 'text',
    fin: 'text',
    role: 'text',
  },
  key: ['id'],
  orderBy: 'ordre, id',
});
