// The days of writing, by text.
import type { JourDEcriture } from '#shared/domain/versions/version.ts';
import { entityTable } from './entity-table.ts';

export const journalTable = entityTable<JourDEcriture, [jour: string, cle: string]>({
  table: 'journal',
  columns: {
    jour: 'text',
    cle: 'text',
    competence: 'text',
    secondes: 'int',
    ajoutes: 'int',
    retires: 'int',
  },
  key: ['jour', 'cle'],
  orderBy: 'jour, cle',
});
