// The remarks of the relecture that were set aside.
import type { Ecart } from '#shared/domain/relecture/ecart.ts';
import { entityTable } from './entity-table.ts';

export const ecartTable = entityTable<Ecart, [regle: string, lieu: string, citation: string]>({
  table: 'ecart',
  columns: { regle: 'text', lieu: 'text', citation: 'text' },
  key: ['regle', 'lieu', 'citation'],
  orderBy: 'lieu, regle, citation',
});
