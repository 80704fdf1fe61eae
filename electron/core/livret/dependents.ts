// What must change elsewhere before something is removed, so that nothing points at it any more.
import type { Database } from 'better-sqlite3';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { couvertureTable } from '../store/queries/couverture.ts';
import { experienceTable } from '../store/queries/experience.ts';
import { preuveTable } from '../store/queries/preuve.ts';
import { questionAuTuteurTable } from '../store/queries/question-au-tuteur.ts';
import { retourTable } from '../store/queries/relectures.ts';
import { reponseTable } from '../store/queries/reponse.ts';
import { situationTable } from '../store/queries/situation.ts';
import { soutenanceTable } from '../store/queries/soutenance.ts';
import type { StoredOperation } from './apply-operations.ts';

const sans = (ids: readonly string[], id: string): string[] => ids.filter((autre) => autre !== id);

/** To be applied first, in this order. */
export const dependents = (db: Database, operation: StoredOperation): StoredOperation[] => {
  switch (operation.op) {
    case 'retirer-structure':
      return experienceTable
        .list(db)
        .filter((e) => e.structureId === operation.id)
        .map((e) => ({ op: 'mettre-experience', valeur: { ...e, structureId: null } }));
    case 'retirer-experience':
      return [
        ...situationTable
          .list(db)
          .filter((s) => s.experienceId === operation.id)
          .map((s): StoredOperation => ({ op: 'mettre-situation', valeur: { ...s, experienceId: null } })),
        ...preuveTable
          .list(db)
          .filter((p) => p.experienceId === operation.id)
          .map((p): StoredOperation => ({ op: 'mettre-preuve', valeur: { ...p, experienceId: null } })),
        ...couvertureTable
          .list(db)
          .filter((c) => c.experienceId === operation.id)
          .map(
            ({ competenceId, experienceId }): StoredOperation => ({
              op: 'retirer-couverture',
              competenceId,
              experienceId,
            }),
          ),
      ];
    case 'retirer-preuve':
      // Citations stay in the texts, where the candidate sees them and decides; lists of ids are tidied.
      return [
        ...reponseTable
          .list(db)
          .filter((r) => r.preuves.includes(operation.id))
          .map(
            (r): StoredOperation => ({
              op: 'mettre-reponse',
              valeur: { ...r, preuves: sans(r.preuves, operation.id) },
            }),
          ),
        ...soutenanceTable
          .list(db)
          .filter((s) => s.parties.some((p) => p.preuves.includes(operation.id)))
          .map(
            (s): StoredOperation => ({
              op: 'mettre-soutenance',
              valeur: {
                ...s,
                parties: s.parties.map((p) => ({ ...p, preuves: sans(p.preuves, operation.id) })),
              },
            }),
          ),
      ];
    case 'retirer-retour': {
      // A remark that another file brought too stays.
      const autres = retourTable.list(db).filter(({ id }) => id !== operation.id);
      return (retourTable.get(db, operation.id)?.remarques ?? [])
        .filter((id) => !autres.some(({ remarques }) => remarques.includes(id)))
        .map((id): StoredOperation => ({ op: 'retirer-remarque', id }));
    }
    case 'retirer-situation':
      return [
        ...questionAuTuteurTable
          .list(db)
          .filter(({ cle }) => cle === situationKey(operation.id))
          .map(({ id }): StoredOperation => ({ op: 'retirer-question-au-tuteur', id })),
        { op: 'retirer-texte', cle: situationKey(operation.id) },
      ];
    default:
      return [];
  }
};
