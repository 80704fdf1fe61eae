// Experiences, in the candidate's order.
import type { Experience } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const experienceTable = entityTable<Experience, [id: string]>({
  table: 'experience',
  columns: {
    id: 'text',
    ordre: 'int',
    nature: 'text',
    intitule: 'text',
    structureId: 'text',
    debut: 'text',
    fin: 'text',
    enCours: 'bool',
    contexte: 'text',
    place: 'text',
    equipe: 'text',
    moyens: 'text',
    resultats: 'text',
  },
  key: ['id'],
  orderBy: 'ordre, id',
});
