// The certificateurs' templates, one for each bloc.
import type { Gabarit } from '#shared/domain/gabarit/gabarit.ts';
import { entityTable } from './entity-table.ts';

export const gabaritTable = entityTable<Gabarit, [bloc: string]>({
  table: 'gabarit',
  columns: { bloc: 'text', nom: 'text', fichier: 'text', correspondances: 'json' },
  key: ['bloc'],
  orderBy: 'bloc',
});
