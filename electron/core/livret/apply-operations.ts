// Applies operations to the tables and computes what undoes them. Runs inside the caller's transaction.
import type { Database } from 'better-sqlite3';
import type { Structure } from '#shared/domain/livret/entities.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { changerTexte, type LigneChangee } from '#shared/domain/recherche/lignes.ts';
import { type BlocChange, changerBlocs } from '#shared/domain/texte/changer-blocs.ts';
import { imagesMontrees } from '#shared/domain/texte/parcourir.ts';
import { resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import { EMPTY_TEXT } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { VersionEchangee } from '#shared/domain/versions/version.ts';
import { candidatTable } from '../store/queries/candidat.ts';
import { couvertureTable } from '../store/queries/couverture.ts';
import { dossierTable } from '../store/queries/dossier.ts';
import { ecartTable } from '../store/queries/ecart.ts';
import type { EntityTable } from '../store/queries/entity-table.ts';
import { experienceTable } from '../store/queries/experience.ts';
import { gabaritTable } from '../store/queries/gabarit.ts';
import { preuveTable } from '../store/queries/preuve.ts';
import { projetTable } from '../store/queries/projet.ts';
import { pseudonymeTable } from '../store/queries/pseudonyme.ts';
import { questionAuTuteurTable } from '../store/queries/question-au-tuteur.ts';
import { remarqueTable, retourTable } from '../store/queries/relectures.ts';
import { repetitionTable } from '../store/queries/repetition.ts';
import { reponseTable } from '../store/queries/reponse.ts';
import { situationTable } from '../store/queries/situation.ts';
import { soutenanceTable } from '../store/queries/soutenance.ts';
import { nextStructureRang, structureTable } from '../store/queries/structure.ts';
import { type TexteRow, texteTable } from '../store/queries/texte.ts';
import { getVersion, nameVersion, putVersion, readVersion, removeVersion } from '../store/queries/version.ts';
import { dependents } from './dependents.ts';
import { keepBefore } from './ecriture.ts';

/** Operations, and the few more that only undoing needs. */
export type StoredOperation =
  | Operation
  | { readonly op: 'replacer-structure'; readonly valeur: Structure; readonly rang: number }
  | { readonly op: 'retirer-reponse'; readonly bloc: string; readonly rang: number }
  | { readonly op: 'mettre-texte'; readonly ligne: TexteRow }
  | { readonly op: 'retirer-texte'; readonly cle: string }
  | { readonly op: 'remettre-version'; readonly valeur: VersionEchangee }
  /** Passages of a text, rewritten; what was typed around them since stays. */
  | { readonly op: 'reprendre-texte'; readonly cle: TexteKey; readonly lignes: readonly LigneChangee[] }
  /** Blocks of a text put in, taken out or written again; what was written since stays. */
  | {
      readonly op: 'changer-blocs-texte';
      readonly cle: TexteKey;
      readonly changements: readonly BlocChange[];
    };

type Inverse = StoredOperation | null;
type Values = Readonly<Record<string, unknown>>;
type AnyTable = EntityTable<Values, readonly (string | number)[]>;

interface Entity {
  readonly table: AnyTable;
  /** Fields that name one value, in its « mettre » and in its « retirer »; none for a table with one row. */
  readonly key: readonly string[];
}

const entity = <T extends object, K extends readonly (string | number)[]>(
  table: EntityTable<T, K>,
  key: readonly (keyof T & string)[],
): Entity => ({ table: table as unknown as AnyTable, key });

/** By what follows the verb of their operations: « mettre-preuve » writes the whole value, « retirer-preuve » takes it out. */
const ENTITIES: Readonly<Record<string, Entity>> = {
  candidat: entity(candidatTable, []),
  projet: entity(projetTable, []),
  experience: entity(experienceTable, ['id']),
  preuve: entity(preuveTable, ['id']),
  situation: entity(situationTable, ['id']),
  couverture: entity(couvertureTable, ['competenceId', 'experienceId']),
  reponse: entity(reponseTable, ['bloc', 'rang']),
  dossier: entity(dossierTable, ['bloc']),
  soutenance: entity(soutenanceTable, ['bloc']),
  remarque: entity(remarqueTable, ['id']),
  retour: entity(retourTable, ['id']),
  pseudonyme: entity(pseudonymeTable, ['id']),
  'question-au-tuteur': entity(questionAuTuteurTable, ['id']),
  repetition: entity(repetitionTable, ['id']),
  gabarit: entity(gabaritTable, ['bloc']),
  ecart: entity(ecartTable, ['regle', 'lieu', 'citation']),
};

const onEntity = (db: Database, operation: StoredOperation): Inverse => {
  const noun = operation.op.slice(operation.op.indexOf('-') + 1);
  const { table, key } = ENTITIES[noun] as Entity;
  const puts = operation.op.startsWith('mettre-');
  const named = (puts ? (operation as { valeur: unknown }).valeur : operation) as Values;
  const name = Object.fromEntries(key.map((field) => [field, named[field]]));
  const values = key.length === 0 ? [1] : (Object.values(name) as (string | number)[]);
  const before = table.get(db, ...values);
  if (puts) table.put(db, named);
  else table.remove(db, ...values);
  // A table with one row always had one: it is written when the livret is made.
  if (before === null) return puts ? ({ op: `retirer-${noun}`, ...name } as StoredOperation) : null;
  return { op: `mettre-${noun}`, valeur: before } as unknown as StoredOperation;
};

const one = (db: Database, o: StoredOperation, now: string): Inverse => {
  switch (o.op) {
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
    case 'mettre-texte': {
      const ligne = texteTable.get(db, o.ligne.cle);
      keepBefore(db, ligne, 'avant');
      texteTable.put(db, o.ligne);
      return ligne ? { op: 'mettre-texte', ligne } : { op: 'retirer-texte', cle: o.ligne.cle };
    }
    case 'retirer-texte': {
      const ligne = texteTable.get(db, o.cle);
      keepBefore(db, ligne, 'avant');
      texteTable.remove(db, o.cle);
      return ligne && { op: 'mettre-texte', ligne };
    }
    case 'reprendre-texte': {
      const ligne = texteTable.get(db, o.cle);
      const { texte, inverse, faits } = changerTexte(ligne?.doc ?? EMPTY_TEXT, o.lignes);
      if (ligne && faits > 0) {
        keepBefore(db, ligne, 'avant');
        texteTable.put(db, { ...ligne, ...resumerTexte(o.cle, texte, now), doc: texte });
      }
      return { op: 'reprendre-texte', cle: o.cle, lignes: inverse };
    }
    case 'changer-blocs-texte': {
      const ligne = texteTable.get(db, o.cle);
      const { texte, inverse } = changerBlocs(ligne?.doc ?? EMPTY_TEXT, o.changements);
      if (inverse.length > 0) keepBefore(db, ligne, 'avant');
      if (texte.content.length === 0) texteTable.remove(db, o.cle);
      else if (inverse.length > 0)
        texteTable.put(db, {
          ...resumerTexte(o.cle, texte, now),
          fichiers: imagesMontrees(texte),
          version: texte.version,
          doc: texte,
        });
      return { op: o.op, cle: o.cle, changements: inverse };
    }
    case 'nommer-version': {
      const version = getVersion(db, o.id);
      nameVersion(db, o.id, o.nom);
      return version && { op: 'nommer-version', id: o.id, nom: version.nom };
    }
    case 'retirer-version': {
      const version = getVersion(db, o.id);
      if (version === null) return null;
      const { fichiers: _, empreinte: __, ...valeur } = version;
      const texte = readVersion(db, version);
      removeVersion(db, o.id);
      return { op: 'remettre-version', valeur: { ...valeur, texte } };
    }
    case 'remettre-version':
      putVersion(db, o.valeur);
      return { op: 'retirer-version', id: o.valeur.id };
    default:
      return onEntity(db, o);
  }
};

/** Texts that the operations write. */
export const textesTouches = (operations: readonly StoredOperation[]): TexteKey[] => [
  ...new Set(
    operations.flatMap((o) =>
      o.op === 'mettre-texte' ? o.ligne.cle : 'cle' in o ? (o.cle as TexteKey) : [],
    ),
  ),
];

/** `now` is an ISO date and time, UTC. Applies in order; the list returned, applied in its own order, puts everything back. */
export const applyOperations = (
  db: Database,
  operations: readonly StoredOperation[],
  now: string,
): StoredOperation[] => {
  const inverses: StoredOperation[] = [];
  for (const operation of operations)
    for (const step of [...dependents(db, operation), operation]) {
      const inverse = one(db, step, now);
      if (inverse) inverses.push(inverse);
    }
  return inverses.reverse();
};
