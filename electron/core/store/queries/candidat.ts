// The candidate: one row.
import type { Candidat } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const candidatTable = entityTable<Candidat, [1]>({
  table: 'candidat',
  columns: {
    prenom: 'text',
    nom: 'text',
    genre: 'text',
    courriel: 'text',
    telephone: 'text',
    adresse: 'text',
    situationActuelle: 'text',
    accompagnateur: 'text',
  },
  key: ['seul'],
  fixed: { seul: 1 },
  orderBy: 'seul',
});
