// What a detector of anomalies is given, and what it may say. General rules on the words: never the code of a fiche.
import type { Anomalie, Fiche } from '#shared/domain/fiche/fiche.ts';
import type { PageReader } from '../page-reader.ts';
import { type Sentence, sentencesOf } from '../sentences.ts';

export interface Evidence {
  readonly fiche: Fiche;
  readonly page: PageReader;
  /** Échéance printed at the top of the page. */
  readonly topEcheance: { readonly date: string; readonly index: number } | null;
}

export type Detector = (evidence: Evidence) => Anomalie[];

export const anomalie = (regle: string, message: string, citation: string): Anomalie => ({
  regle,
  message,
  citation: citation.trim(),
});

/** « RNCP38822BC02 » → « BC02 », as people call it. */
export const shortBloc = (code: string): string => code.replace(/^(RNCP|RS)\d+/, '');

/** The sentences that say how the certification is obtained. */
export const ruleSentences = ({ page }: Evidence): Sentence[] => sentencesOf(page, page.section('regle'));

export const plural = (count: number, word: string): string => `${count} ${word}${count > 1 ? 's' : ''}`;

/** Letters only, lower case, no accents: what is left is what is said. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
