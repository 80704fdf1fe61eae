// Applies operations to the tables and computes what undoes them. Runs inside the caller's transaction.
import type { Database } from 'better-sqlite3';
import type { Structure } from '#shared/domain/livret/entities.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { candidatTable } from '../store/queries/candidat.ts';
import { couvertureTable } from '../store/queries/couverture.ts';
import { dossierTable } from '../store/queries/dossier.ts';
import { experienceTable } from '../store/queries/experience.ts';
import { preuveTable } from '../store/queries/preuve.ts';
import { projetTable } from '../store/queries/projet.ts';
import { reponseTable } from '../store/queries/reponse.ts';
import { situationTable } from '../store/queries/situation.ts';
import { soutenanceTable } from '../store/queries/soutenance.ts';
import { nextStructureRang, structureTable } from '../store/queries/structure.ts';
import { type TexteRow, texteTable } from '../store/queries/texte.ts';

/** Operations, and the few more that only undoing needs. */
export type StoredOperation =
  | Operation
  | { readonly op: 'replacer-structure'; readonly valeur: Structure; readonly rang: number }
  | { readonly op: 'retirer-reponse'; readonly bloc: string; readonly rang: number }
  | { readonly op: 'mettre-texte'; readonly ligne: TexteRow }
  | { readonly op: 'retirer-texte'; readonly cle: string };

type Inverse = StoredOperation | null;

const sans = (ids: readonly string[], id: string): string[] => ids.filter((autre) => autre !== id);

/** What must change elsewhere before something is removed, so that nothing points at it any more. */
const dependents = (db: Database, operation: StoredOperation): StoredOperation[] => {
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
    case 'retirer-situation':
      return [{ op: 'retirer-texte', cle: situationKey(operation.id) }];
    default:
      return [];
  }
};

const one = (db: Database, o: StoredOperation): Inverse => {
  switch (o.op) {
    case 'mettre-candidat': {
      const valeur = candidatTable.get(db, 1);
      candidatTable.put(db, o.valeur);
      return valeur && { op: 'mettre-candidat', valeur };
    }
    case 'mettre-projet': {
      const valeur = projetTable.get(db, 1);
      projetTable.put(db, o.valeur);
      return valeur && { op: 'mettre-projet', valeur };
    }
    case 'mettre-structure':
    case 'replacer-structure': {
      const avant = structureTable.get(db, o.valeur.id);
      const rang = o.op === 'replacer-structure' ? o.rang : (avant?.rang ?? nextStructureRang(db));
      structureTable.put(db, { ...o.valeur, rang });
      return avant
        ? { op: 'replacer-structure', valeur: avant, rang: avant.rang }
        : { op: 'retirer-structure', id: o.valeur.id };
    }
    case 'retirer-structure': {
      const avant = structureTable.get(db, o.id);
      structureTable.remove(db, o.id);
      return avant && { op: 'replacer-structure', valeur: avant, rang: avant.rang };
    }
    case 'mettre-experience': {
      const valeur = experienceTable.get(db, o.valeur.id);
      experienceTable.put(db, o.valeur);
      return valeur ? { op: 'mettre-experience', valeur } : { op: 'retirer-experience', id: o.valeur.id };
    }
    case 'retirer-experience': {
      const valeur = experienceTable.get(db, o.id);
      experienceTable.remove(db, o.id);
      return valeur && { op: 'mettre-experience', valeur };
    }
    case 'mettre-preuve': {
      const valeur = preuveTable.get(db, o.valeur.id);
      preuveTable.put(db, o.valeur);
      return valeur ? { op: 'mettre-preuve', valeur } : { op: 'retirer-preuve', id: o.valeur.id };
    }
    case 'retirer-preuve': {
      const valeur = preuveTable.get(db, o.id);
      preuveTable.remove(db, o.id);
      return valeur && { op: 'mettre-preuve', valeur };
    }
    case 'mettre-situation': {
      const valeur = situationTable.get(db, o.valeur.id);
      situationTable.put(db, o.valeur);
      return valeur ? { op: 'mettre-situation', valeur } : { op: 'retirer-situation', id: o.valeur.id };
    }
    case 'retirer-situation': {
      const valeur = situationTable.get(db, o.id);
      situationTable.remove(db, o.id);
      return valeur && { op: 'mettre-situation', valeur };
    }
    case 'mettre-couverture': {
      const { competenceId, experienceId } = o.valeur;
      const valeur = couvertureTable.get(db, competenceId, experienceId);
      couvertureTable.put(db, o.valeur);
      return valeur
        ? { op: 'mettre-couverture', valeur }
        : { op: 'retirer-couverture', competenceId, experienceId };
    }
    case 'retirer-couverture': {
      const valeur = couvertureTable.get(db, o.competenceId, o.experienceId);
      couvertureTable.remove(db, o.competenceId, o.experienceId);
      return valeur && { op: 'mettre-couverture', valeur };
    }
    case 'mettre-reponse': {
      const { bloc, rang } = o.valeur;
      const valeur = reponseTable.get(db, bloc, rang);
      reponseTable.put(db, o.valeur);
      return valeur ? { op: 'mettre-reponse', valeur } : { op: 'retirer-reponse', bloc, rang };
    }
    case 'retirer-reponse': {
      const valeur = reponseTable.get(db, o.bloc, o.rang);
      reponseTable.remove(db, o.bloc, o.rang);
      return valeur && { op: 'mettre-reponse', valeur };
    }
    case 'mettre-dossier': {
      const valeur = dossierTable.get(db, o.valeur.bloc);
      dossierTable.put(db, o.valeur);
      return valeur ? { op: 'mettre-dossier', valeur } : { op: 'retirer-dossier', bloc: o.valeur.bloc };
    }
    case 'retirer-dossier': {
      const valeur = dossierTable.get(db, o.bloc);
      dossierTable.remove(db, o.bloc);
      return valeur && { op: 'mettre-dossier', valeur };
    }
    case 'mettre-soutenance': {
      const valeur = soutenanceTable.get(db, o.valeur.bloc);
      soutenanceTable.put(db, o.valeur);
      return valeur ? { op: 'mettre-soutenance', valeur } : { op: 'retirer-soutenance', bloc: o.valeur.bloc };
    }
    case 'retirer-soutenance': {
      const valeur = soutenanceTable.get(db, o.bloc);
      soutenanceTable.remove(db, o.bloc);
      return valeur && { op: 'mettre-soutenance', valeur };
    }
    case 'mettre-texte': {
      const ligne = texteTable.get(db, o.ligne.cle);
      texteTable.put(db, o.ligne);
      return ligne ? { op: 'mettre-texte', ligne } : { op: 'retirer-texte', cle: o.ligne.cle };
    }
    case 'retirer-texte': {
      const ligne = texteTable.get(db, o.cle);
      texteTable.remove(db, o.cle);
      return ligne && { op: 'mettre-texte', ligne };
    }
  }
};

/** Applies in order; the list returned, applied in its own order, puts everything back. */
export const applyOperations = (db: Database, operations: readonly StoredOperation[]): StoredOperation[] => {
  const inverses: StoredOperation[] = [];
  for (const operation of operations)
    for (const step of [...dependents(db, operation), operation]) {
      const inverse = one(db, step);
      if (inverse) inverses.push(inverse);
    }
  return inverses.reverse();
};
