// Cells of the cartographie.
import type { Couverture } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const couvertureTable = entityTable<Couverture, [competenceId: string, experienceId: string]>({
  table: 'couverture',
  columns: { competenceId: 'text', experienceId: 'text', profondeur: 'int' },
  key: ['competence_id', 'experience_id'],
  orderBy: 'competence_id, experience_id',
});
