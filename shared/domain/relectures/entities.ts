// What the livret keeps of the files that came back: each file, and each remark once, whatever the number of its files.
import { z } from 'zod';
import { CompetenceId } from '../fiche/fiche.ts';
import { EntityId, Sha256 } from '../livret/entities.ts';
import { COLONNES_DE_GRILLE } from './grille.ts';
import { TYPES_LUS } from './retour.ts';

export const CONFIANCES = ['certaine', 'probable', 'a-rattacher'] as const;
/** What the candidate did with a remark. « reglee »: read, nothing more to do. */
export const ETATS = ['a-traiter', 'acceptee', 'refusee', 'reglee'] as const;

/** Where a remark stands in the texts: characters of the plain text of a block (texteDuBloc). */
export const Place = z.object({
  cle: z.string(),
  blockId: z.string(),
  debut: z.number().int().min(0),
  fin: z.number().int().min(0),
  /** false: the words that it speaks of are no longer there, or are there twice; the range is the whole block. */
  exacte: z.boolean(),
  /** The words around the range when the remark came in: with them it is found again in a text that went on (TR19). */
  avant: z.string().default(''),
  apres: z.string().default(''),
  /** Of a change of words: its sentence as it left, and the characters of it that are taken out (TR22). */
  phrase: z
    .object({ texte: z.string(), debut: z.number().int().min(0), fin: z.number().int().min(0) })
    .nullable()
    .default(null),
});

export const RemarqueRecue = z.object({
  id: EntityId,
  /** Rank in the file that brought it, from 0. */
  ordre: z.number().int().min(0),
  type: z.enum(TYPES_LUS),
  auteur: z.string(),
  /** As the file says it, or null. */
  date: z.string().nullable(),
  texte: z.string(),
  /** The words that it is laid on; of the grid, the label of its row. */
  citation: z.string(),
  /** Of the grid: its row; else null. */
  colonne: z.enum(COLONNES_DE_GRILLE).nullable().default(null),
  competence: CompetenceId.nullable(),
  confiance: z.enum(CONFIANCES),
  ancre: z.string().nullable(),
  place: Place.nullable(),
  propositions: z.array(CompetenceId),
  reponses: z.array(z.object({ auteur: z.string(), date: z.string().nullable(), texte: z.string() })),
  /** Settled by its author, in the file. */
  resolu: z.boolean(),
  etat: z.enum(ETATS).default('a-traiter'),
  /** The candidate's answer. */
  reponse: z.string().max(50_000).default(''),
  /** When, ISO date and time, UTC; null: not known. */
  reponseLe: z.iso.datetime().nullable().default(null),
});

/** What the candidate changes of a remark. Without defaults: a field that is not said stays as it was. */
export const ChampsDeRemarque = z
  .object({
    etat: z.enum(ETATS),
    reponse: z.string().max(50_000),
    reponseLe: z.iso.datetime().nullable(),
    competence: CompetenceId.nullable(),
    confiance: z.enum(CONFIANCES),
    propositions: z.array(CompetenceId),
  })
  .partial();

/** What was decided of a remark in the text where it stands. */
export const Decision = z.object({ id: EntityId, etat: z.enum(ETATS) });

/** A file that came back, named by the SHA-256 of its bytes. */
export const Retour = z.object({
  id: Sha256,
  nom: z.string(),
  /** ISO date and time, UTC. */
  recuLe: z.iso.datetime(),
  /** Its remarks, in its order. */
  remarques: z.array(EntityId),
});

export type Place = z.infer<typeof Place>;
export type RemarqueRecue = z.infer<typeof RemarqueRecue>;
export type ChampsDeRemarque = z.infer<typeof ChampsDeRemarque>;
export type Decision = z.infer<typeof Decision>;
export type Retour = z.infer<typeof Retour>;
