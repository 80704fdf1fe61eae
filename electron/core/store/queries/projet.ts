// The project: one row.
import type { Projet } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const projetTable = entityTable<Projet, [1]>({
  table: 'projet',
  columns: {
    blocsVises: 'json',
    blocsAcquis: 'json',
    recevabilite: 'text',
    recevabiliteFin: 'text',
    depot: 'text',
    session: 'text',
    motsParCompetence: 'int',
    objectifs: 'json',
    relecteurs: 'json',
    limites: 'json',
    famille: 'text',
    dictionnaire: 'json',
  },
  key: ['seul'],
  fixed: { seul: 1 },
  orderBy: 'seul',
});
