// A livret, whole: what the screens show (LivretView, without the texts and the bytes) and what programs exchange
// (LivretExchange, everything, proofs included).
import { z } from 'zod';
import { Fiche, FicheArchive } from '../fiche/fiche.ts';
import { Gabarit } from '../gabarit/gabarit.ts';
import { Pseudonyme } from '../pseudonymes/pseudonyme.ts';
import { Ecart } from '../relecture/ecart.ts';
import { RemarqueRecue, Retour } from '../relectures/entities.ts';
import { Envoi } from '../relectures/envoi.ts';
import { QuestionAuTuteur } from '../relectures/question.ts';
import { Element } from '../situation/element.ts';
import { Repetition } from '../soutenance/repetition.ts';
import { RichText } from '../texte/rich-text.ts';
import { TexteKey } from '../texte/texte-key.ts';
import { JourDEcriture, VersionEchangee } from '../versions/version.ts';
import {
  Candidat,
  Couverture,
  Dossier,
  EntityId,
  Experience,
  Fichier,
  Preuve,
  Projet,
  Reponse,
  Situation,
  Soutenance,
  Structure,
} from './entities.ts';

/** What the screens need to know of a text without reading it. */
export const TexteSummary = z.object({
  cle: TexteKey,
  mots: z.number().int().min(0),
  /** Ids of the preuves cited, in order of first citation, once each. */
  preuvesCitees: z.array(EntityId),
  /** Elements that at least one block says it answers, in the order of ELEMENTS. */
  elements: z.array(Element),
  /** First words, at most 160 characters. */
  extrait: z.string(),
  /** ISO date and time, UTC. */
  modifieLe: z.string(),
});

export const LivretContent = z.object({
  candidat: Candidat,
  projet: Projet,
  structures: z.array(Structure),
  experiences: z.array(Experience),
  preuves: z.array(Preuve),
  situations: z.array(Situation),
  couvertures: z.array(Couverture),
  reponses: z.array(Reponse),
  dossiers: z.array(Dossier),
  soutenances: z.array(Soutenance),
  /** Absent in the files of before: none. */
  pseudonymes: z.array(Pseudonyme).default([]),
  /** Remarks of the relecture that were set aside; absent in the files of before: none. */
  ecarts: z.array(Ecart).default([]),
  /** Templates of certificateurs, one for each bloc; absent in the files of before: none. */
  gabarits: z.array(Gabarit).default([]),
  /** Absent in the files of before: none. */
  questionsAuTuteur: z.array(QuestionAuTuteur).default([]),
  /** Rehearsals of the orals, the oldest first; absent in the files of before: none. */
  repetitions: z.array(Repetition).default([]),
});

export const LivretIdentity = z.object({
  id: EntityId,
  /** Sample livret with invented people: said on every screen and every page. */
  exemple: z.boolean(),
  creeLe: z.string(),
});

/** What every screen needs of the remarks without reading them. */
export const ResumeRelectures = z.object({
  total: z.number().int().min(0),
  /** Neither decided by the candidate nor settled by their author (SPEC TR17). */
  aTraiter: z.number().int().min(0),
  /** The revision at which they last changed: then they are to be read again. */
  marque: z.number().int().min(0),
});

export const LivretView = LivretContent.extend({
  identite: LivretIdentity,
  /** Name of the file, without its folder. */
  nomFichier: z.string(),
  fiche: Fiche,
  textes: z.array(TexteSummary),
  fichiers: z.array(Fichier),
  relectures: ResumeRelectures.default({ total: 0, aTraiter: 0, marque: 0 }),
  /** Grows by one at each change or saved text. */
  revision: z.number().int().min(0),
  modifieLe: z.string(),
});

export const EXCHANGE_VERSION = 1;

/**
 * The open interchange form (`livret json export`). On import, a text may be Markdown (a string) in place of the
 * editor's JSON; « [preuve:ID] » in it cites the preuve of that id.
 */
export const LivretExchange = LivretContent.extend({
  format: z.literal('livret-vae'),
  version: z.literal(EXCHANGE_VERSION),
  identite: LivretIdentity.extend({ creeLe: z.iso.datetime() }),
  archive: FicheArchive,
  textes: z.array(
    z.object({
      cle: TexteKey,
      texte: z.union([RichText, z.string()]),
      /** ISO date and time, UTC; absent, the moment of the import. */
      modifieLe: z.iso.datetime().optional(),
    }),
  ),
  fichiers: z.array(Fichier.extend({ base64: z.string() })),
  /** What the last exports said: a tutor's file is compared with it. */
  envois: z.array(Envoi).default([]),
  retours: z.array(Retour).default([]),
  remarques: z.array(RemarqueRecue).default([]),
  /** Texts as they were, and the days of writing; absent in the files of before: none. */
  versions: z.array(VersionEchangee).default([]),
  journal: z.array(JourDEcriture).default([]),
});

export type TexteSummary = z.infer<typeof TexteSummary>;
export type LivretContent = z.infer<typeof LivretContent>;
export type LivretIdentity = z.infer<typeof LivretIdentity>;
export type LivretView = z.infer<typeof LivretView>;
export type LivretExchange = z.infer<typeof LivretExchange>;
