// The files that came back, and their remarks.
import type { RemarqueRecue, Retour } from '#shared/domain/relectures/entities.ts';
import { entityTable } from './entity-table.ts';

export const remarqueTable = entityTable<RemarqueRecue, [id: string]>({
  table: 'remarque',
  columns: {
    id: 'text',
    ordre: 'int',
    type: 'text',
    auteur: 'text',
    date: 'text',
    texte: 'text',
    citation: 'text',
    colonne: 'text',
    competence: 'text',
    confiance: 'text',
    ancre: 'text',
    place: 'json',
    propositions: 'json',
    reponses: 'json',
    resolu: 'bool',
    etat: 'text',
    reponse: 'text',
    reponseLe: 'text',
  },
  key: ['id'],
  orderBy: 'ordre, id',
});

export const retourTable = entityTable<Retour, [id: string]>({
  table: 'retour',
  columns: { id: 'text', nom: 'text', recuLe: 'text', remarques: 'json' },
  key: ['id'],
  orderBy: 'recu_le, id',
});
