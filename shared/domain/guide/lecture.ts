// What the reading of a compétence gives: the segments of its sentence, and the questions that they ask.
import { z } from 'zod';

export const ROLES = ['action', 'moyens', 'contrainte', 'exemple', 'finalite'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** A piece of the sentence. Joined in order, the pieces are the sentence to the letter. */
export interface Segment {
  readonly role: Role;
  readonly texte: string;
}

/** A question that the sentence asks of the candidate; `segment` is the rank, from 0, of the segment that asks it. */
export interface Question {
  readonly segment: number;
  readonly texte: string;
}

export interface GuideCompetence {
  /** Id of the compétence (« RNCP38822BC01-C02 »). */
  readonly competence: string;
  readonly segments: readonly Segment[];
  readonly questions: readonly Question[];
}
