// The register of pseudonyms, in the order of its names.
import type { Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';
import { entityTable } from './entity-table.ts';

export const pseudonymeTable = entityTable<Pseudonyme, [id: string]>({
  table: 'pseudonyme',
  columns: {
    id: 'text',
    genre: 'text',
    nom: 'text',
    pseudonyme: 'text',
    variantes: 'json',
    applique: 'bool',
  },
  key: ['id'],
  orderBy: 'nom, id',
});
