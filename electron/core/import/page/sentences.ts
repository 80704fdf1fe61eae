// Texts of the page cut into lines and sentences, each with the line it comes from.
import { isBlank } from './lines.ts';
import type { PageReader } from './page-reader.ts';
import type { Section } from './sections.ts';

export interface Sentence {
  readonly texte: string;
  readonly index: number;
}

/** A stop and a capital after it end a sentence; « (ex. Agile) » does not. */
export const splitSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=[A-ZÀ-Ý«])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

export const sentencesOf = (page: PageReader, section: Section | null): Sentence[] =>
  page
    .filled(section)
    .filter((index) => !isBlank(page.line(index)))
    .flatMap((index) => splitSentences(page.line(index)).map((texte) => ({ texte, index })));
