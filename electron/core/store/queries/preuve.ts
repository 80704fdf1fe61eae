// Proofs, in the order of their numbers.
import type { Preuve } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const preuveTable = entityTable<Preuve, [id: string]>({
  table: 'preuve',
  columns: {
    id: 'text',
    ordre: 'int',
    legende: 'text',
    montre: 'text',
    confidentielle: 'bool',
    alt: 'text',
    date: 'text',
    experienceId: 'text',
    fichier: 'text',
  },
  key: ['id'],
  orderBy: 'ordre, id',
});
