// Outlines of the dossiers, one for each bloc.
import type { Dossier } from '#shared/domain/livret/entities.ts';
import { entityTable } from './entity-table.ts';

export const dossierTable = entityTable<Dossier, [bloc: string]>({
  table: 'dossier',
  columns: { bloc: 'text', chapitres: 'json' },
  key: ['bloc'],
  orderBy: 'bloc',
});
