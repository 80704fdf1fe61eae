// The entities of a livret, one candidate's work. Ids are opaque strings made by the core; dates are ISO or partial
// ISO (YYYY, YYYY-MM, YYYY-MM-DD) where a candidate may not know better. Rich texts live apart, by TexteKey.
import { z } from 'zod';
import { LONGUEUR, UN_MOT } from '../dictionnaire/mots-du-livret.ts';
import { Limites } from '../dossier/avant-export/limites.ts';
import { BlocCode, CompetenceId, IsoDate } from '../fiche/fiche.ts';
import { Relecteur } from '../relectures/relecteur.ts';
import { OBJECTIF_MIN } from './objectif-min.ts';

export const EntityId = z.string().regex(/^[\w-]{1,64}$/);
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const texte = z.string().max(50_000).default('');
const court = z.string().max(1_000).default('');

export const Candidat = z.object({
  prenom: court,
  nom: court,
  /** How the application addresses the candidate in agreeing sentences (« déclarée », « déclaré »). */
  genre: z.enum(['feminin', 'masculin', 'neutre']).default('neutre'),
  courriel: court,
  telephone: court,
  adresse: texte,
  situationActuelle: texte,
  accompagnateur: court,
});

/** A bloc that the candidate already holds, and from what. */
export const BlocAcquis = z.object({
  bloc: BlocCode,
  origine: z.enum(['jury', 'correspondance', 'autre']),
  precision: court,
  date: PartialDate.nullable().default(null),
});

export const MotDuDictionnaire = z.string().max(LONGUEUR).regex(UN_MOT);

export const FAMILLES = ['competences', 'activites'] as const;
/** « competences »: one after the other; « activites »: as the experiences were lived, then the table of compétences. */
export type Famille = (typeof FAMILLES)[number];

export const Projet = z.object({
  blocsVises: z.array(BlocCode),
  blocsAcquis: z.array(BlocAcquis).default([]),
  /** Date of the decision of recevabilité, and until when it holds, as read on the notification (rules V1, V7). */
  recevabilite: IsoDate.nullable().default(null),
  recevabiliteFin: IsoDate.nullable().default(null),
  /** Dates that the candidate aims at. */
  depot: IsoDate.nullable().default(null),
  session: IsoDate.nullable().default(null),
  /** Words aimed at for one compétence. */
  motsParCompetence: z.number().int().min(OBJECTIF_MIN).max(20_000).default(1_000),
  /** Words aimed at for some blocs and some compétences, by code or id; the others follow (SPEC C14, C15). */
  objectifs: z.record(z.string().min(1), z.number().int().min(OBJECTIF_MIN).max(200_000)).default({}),
  /** Who signs the remarks that came back, as the candidate said it, once for each name (SPEC TR18). */
  relecteurs: z.array(Relecteur).default([]),
  /** What the certificateur and the place of deposit allow, as the candidate was told. */
  limites: Limites.default({ pages: null, horsAnnexes: false, mo: null }),
  /** How the dossiers are told (SPEC D13). */
  famille: z.enum(FAMILLES).default('competences'),
  /** Words that spelling takes as they are, in this livret (SPEC E14). */
  dictionnaire: z.array(MotDuDictionnaire).max(5_000).default([]),
});

export const Structure = z.object({
  id: EntityId,
  nom: court,
  secteur: court,
  lieu: court,
  effectif: court,
  /** What it does, its organisation, its stakes. */
  description: texte,
});

export const NATURES = ['poste', 'projet', 'mission', 'benevolat', 'formation'] as const;

export const Experience = z.object({
  id: EntityId,
  ordre: z.number().int().min(0),
  nature: z.enum(NATURES),
  intitule: court,
  structureId: EntityId.nullable().default(null),
  debut: PartialDate.nullable().default(null),
  /** null with `enCours` means « still today »; null without means unknown. */
  fin: PartialDate.nullable().default(null),
  enCours: z.boolean().default(false),
  contexte: texte,
  place: texte,
  equipe: texte,
  moyens: texte,
  resultats: texte,
});

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A file kept in the livret, once whatever the number of its uses. */
export const Fichier = z.object({
  sha256: Sha256,
  nom: z.string(),
  mime: z.string(),
  /** Bytes. */
  taille: z.number().int().min(0),
  /** Pixels, for images. */
  largeur: z.number().int().positive().nullable().default(null),
  hauteur: z.number().int().positive().nullable().default(null),
});

export const Preuve = z.object({
  id: EntityId,
  /** Rank from 0; the number shown is ordre + 1 among all the preuves, in order. */
  ordre: z.number().int().min(0),
  legende: court,
  /** « Ce que cette preuve montre ». */
  montre: texte,
  confidentielle: z.boolean().default(false),
  alt: texte,
  date: PartialDate.nullable().default(null),
  experienceId: EntityId.nullable().default(null),
  /** null while the candidate has named the proof and not yet found the file. */
  fichier: Sha256.nullable().default(null),
});

/** A lived, dated situation, told for one compétence. Its text is under situationKey(id). */
export const Situation = z.object({
  id: EntityId,
  ordre: z.number().int().min(0),
  competenceId: CompetenceId,
  experienceId: EntityId.nullable().default(null),
  titre: court,
  debut: PartialDate.nullable().default(null),
  fin: PartialDate.nullable().default(null),
  /** « Chef de projet technique, équipe de trois » : one's role in one line, shown under the title. */
  role: court,
});

/** Depth of one cell of the cartographie: 1 décrit, 2 analysé, 3 prouvé. A cell at 0 has no row. */
export const Couverture = z.object({
  competenceId: CompetenceId,
  experienceId: EntityId,
  profondeur: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

/** The candidate's answer to one deliverable of a bloc; its text is under reponseKey(bloc, rang). */
export const Reponse = z.object({
  bloc: BlocCode,
  /** From 1, in the order of the fiche's `livrables`. */
  rang: z.number().int().min(1),
  fait: z.boolean().default(false),
  /** Where it is answered: preuves that are the deliverable itself. */
  preuves: z.array(EntityId).default([]),
});

export const CHAPITRES = [
  'couverture',
  'sommaire',
  'introduction',
  'parcours',
  'structures',
  'experiences',
  'competences',
  'livrables',
  'correspondance',
  'conclusion',
  'annexes',
  'libre',
] as const;

/** A chapter of the dossier of a bloc. Chapters « introduction », « conclusion » and « libre » have a text. */
export const Chapitre = z.object({
  id: EntityId,
  genre: z.enum(CHAPITRES),
  titre: court,
  inclus: z.boolean().default(true),
});

export const Dossier = z.object({ bloc: BlocCode, chapitres: z.array(Chapitre) });

export const Partie = z.object({
  id: EntityId,
  genre: z.enum(['introduction', 'corps', 'conclusion']),
  titre: court,
  /** Whole seconds. The sum over the parties is exactly the minutes of the presentation. */
  secondes: z.number().int().min(0),
  verrouillee: z.boolean().default(false),
  message: texte,
  competences: z.array(CompetenceId).default([]),
  preuves: z.array(EntityId).default([]),
  notes: texte,
});

export const Question = z.object({
  id: EntityId,
  question: texte,
  reponse: texte,
  competenceId: CompetenceId.nullable().default(null),
});

export const Soutenance = z.object({
  bloc: BlocCode,
  /** Set by the candidate; null takes the fiche's figure, else the default of 20 (rule V9). */
  minutes: z.number().int().min(1).max(240).nullable().default(null),
  entretienMinutes: z.number().int().min(1).max(240).nullable().default(null),
  parties: z.array(Partie),
  questions: z.array(Question).default([]),
});

export type Candidat = z.infer<typeof Candidat>;
export type BlocAcquis = z.infer<typeof BlocAcquis>;
export type Projet = z.infer<typeof Projet>;
export type Structure = z.infer<typeof Structure>;
export type Experience = z.infer<typeof Experience>;
export type Fichier = z.infer<typeof Fichier>;
export type Preuve = z.infer<typeof Preuve>;
export type Situation = z.infer<typeof Situation>;
export type Couverture = z.infer<typeof Couverture>;
export type Reponse = z.infer<typeof Reponse>;
export type Chapitre = z.infer<typeof Chapitre>;
export type Dossier = z.infer<typeof Dossier>;
export type Partie = z.infer<typeof Partie>;
export type Question = z.infer<typeof Question>;
export type Soutenance = z.infer<typeof Soutenance>;
