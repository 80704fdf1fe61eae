// The view of an open livret, kept in memory; a write forgets only the parts that it touched.
import type { Database } from 'better-sqlite3';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { estFaite } from '#shared/domain/relectures/suivi.ts';
import { candidatTable } from '../store/queries/candidat.ts';
import { couvertureTable } from '../store/queries/couverture.ts';
import { dossierTable } from '../store/queries/dossier.ts';
import { ecartTable } from '../store/queries/ecart.ts';
import { experienceTable } from '../store/queries/experience.ts';
import { getFiche } from '../store/queries/fiche.ts';
import { fichierTable } from '../store/queries/fichier.ts';
import { gabaritTable } from '../store/queries/gabarit.ts';
import { getLivret } from '../store/queries/livret.ts';
import { preuveTable } from '../store/queries/preuve.ts';
import { projetTable } from '../store/queries/projet.ts';
import { pseudonymeTable } from '../store/queries/pseudonyme.ts';
import { questionAuTuteurTable } from '../store/queries/question-au-tuteur.ts';
import { remarqueTable, retourTable } from '../store/queries/relectures.ts';
import { repetitionTable } from '../store/queries/repetition.ts';
import { reponseTable } from '../store/queries/reponse.ts';
import { situationTable } from '../store/queries/situation.ts';
import { soutenanceTable } from '../store/queries/soutenance.ts';
import { structureTable } from '../store/queries/structure.ts';
import { listTexteSummaries } from '../store/queries/texte.ts';
import type { StoredOperation } from './apply-operations.ts';

const present = <T>(value: T | null): T => {
  // A livret always has these rows: they are written when it is made.
  if (value === null) throw Object.assign(new Error('row missing'), { code: 'SQLITE_CORRUPT' });
  return value;
};

const withoutRang = ({ rang: _, ...structure }: ReturnType<typeof structureTable.list>[number]) => structure;

const readers = {
  candidat: (db: Database) => present(candidatTable.get(db, 1)),
  projet: (db: Database) => present(projetTable.get(db, 1)),
  structures: (db: Database) => structureTable.list(db).map(withoutRang),
  experiences: experienceTable.list,
  preuves: preuveTable.list,
  situations: situationTable.list,
  couvertures: couvertureTable.list,
  reponses: reponseTable.list,
  dossiers: dossierTable.list,
  soutenances: soutenanceTable.list,
  // Too many to go with every view: LivretSession.relectures().
  retours: retourTable.list,
  remarques: remarqueTable.list,
  pseudonymes: pseudonymeTable.list,
  ecarts: ecartTable.list,
  gabarits: gabaritTable.list,
  questionsAuTuteur: questionAuTuteurTable.list,
  repetitions: repetitionTable.list,
  textes: listTexteSummaries,
  fichiers: fichierTable.list,
  fiche: getFiche,
  livret: (db: Database) => present(getLivret(db)),
};

type Parts = { [P in keyof typeof readers]: ReturnType<(typeof readers)[P]> };
export type Part = keyof Parts;

/** Which part an operation writes, by the last word of its name. */
const PART_OF: Readonly<Record<string, Part>> = {
  candidat: 'candidat',
  projet: 'projet',
  structure: 'structures',
  experience: 'experiences',
  preuve: 'preuves',
  situation: 'situations',
  couverture: 'couvertures',
  reponse: 'reponses',
  dossier: 'dossiers',
  soutenance: 'soutenances',
  retour: 'retours',
  remarque: 'remarques',
  pseudonyme: 'pseudonymes',
  ecart: 'ecarts',
  gabarit: 'gabarits',
  'question-au-tuteur': 'questionsAuTuteur',
  repetition: 'repetitions',
  texte: 'textes',
  'blocs-texte': 'textes',
};

export const partsTouched = (operations: readonly StoredOperation[]): Part[] => [
  ...new Set(operations.flatMap(({ op }) => PART_OF[op.slice(op.indexOf('-') + 1)] ?? [])),
];

export interface ViewCache {
  get<P extends Part>(part: P): Parts[P];
  forget(parts: readonly Part[]): void;
  relectures(): LivretView['relectures'];
  view(nomFichier: string): LivretView;
}

export const createViewCache = (db: Database): ViewCache => {
  let known: Partial<Parts> = {};
  const get = <P extends Part>(part: P): Parts[P] => {
    const value = known[part] ?? (readers[part](db) as Parts[P]);
    known = { ...known, [part]: value };
    return value;
  };
  /** Made again when the remarks changed, and then only. */
  let resume: { readonly remarques: unknown; readonly valeur: LivretView['relectures'] } | null = null;
  const resumer = (): LivretView['relectures'] => {
    const remarques = get('remarques');
    if (resume?.remarques !== remarques)
      resume = {
        remarques,
        valeur: {
          total: remarques.length,
          aTraiter: remarques.filter((r) => !estFaite(r)).length,
          marque: get('livret').revision,
        },
      };
    return resume.valeur;
  };
  return {
    get,
    forget: (parts) => {
      known = Object.fromEntries(
        Object.entries(known).filter(([part]) => !parts.includes(part as Part)),
      ) as Partial<Parts>;
    },
    relectures: resumer,
    view: (nomFichier) => ({
      relectures: resumer(),
      ...get('livret'),
      nomFichier,
      fiche: get('fiche'),
      candidat: get('candidat'),
      projet: get('projet'),
      structures: get('structures'),
      experiences: get('experiences'),
      preuves: get('preuves'),
      situations: get('situations'),
      couvertures: get('couvertures'),
      reponses: get('reponses'),
      dossiers: get('dossiers'),
      soutenances: get('soutenances'),
      pseudonymes: get('pseudonymes'),
      ecarts: get('ecarts'),
      gabarits: get('gabarits'),
      questionsAuTuteur: get('questionsAuTuteur'),
      repetitions: get('repetitions'),
      textes: get('textes'),
      fichiers: get('fichiers'),
    }),
  };
};
