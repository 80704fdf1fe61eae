// Whatever the sentence: nothing lost, nothing empty, no exception, and always the same reading.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lireCompetence } from '#shared/domain/guide/lire-competence.ts';
import { questionsDe, sansCitation } from '#shared/domain/guide/questions/questions.ts';
import { reviewed, sentenceOf } from './golden.ts';

const SENTENCES = [...reviewed('cinq-fiches'), ...reviewed('autres-fiches')].map(({ segments }) =>
  sentenceOf(segments),
);
/** Pieces that the grammar looks at, in any order. */
const PIECES = [
  'Concevoir',
  'en analysant',
  'et en ',
  'afin de',
  "afin d'",
  'pour ',
  'pour en assurer',
  'selon ',
  ' (',
  ')',
  ' – ',
  ' - ',
  ', ',
  '. ',
  '\n- ',
  'etc.',
  '…',
  '(ex. ',
  'C.1. ',
  'tout en ',
  'dans le respect du RGPD',
  'y compris ',
  'l’',
  "d'",
  '«',
  '»',
  ' ',
  '  ',
  '\t',
  '🙂',
  'é',
  'A2C3.',
  'permettant',
  'notamment ',
  'et ',
  'ou ',
  ':',
  ';',
];
/** Quotation marks change level inside a quotation. */
const bare = (text: string): string => text.replace(/\s*[«»“”]\s*/gu, '"');
const mutated = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.nat(), fc.nat(), fc.constantFrom(...PIECES))
  .map(([sentence, at, length, piece]) => {
    const start = at % (sentence.length + 1);
    return sentence.slice(0, start) + piece + sentence.slice(start + (length % 12));
  });
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  mutated,
);

describe('any string', () => {
  test('G1: joined, the segments are the sentence; none is empty; the first is an action', () => {
    fc.assert(
      fc.property(anything, (texte) => {
        const segments = lireCompetence(texte);
        expect(sentenceOf(segments)).toBe(texte);
        expect(segments.every((segment) => segment.texte !== '')).toBe(true);
        expect(segments[0]?.role ?? 'action').toBe('action');
      }),
      { numRuns: 3000 },
    );
  });

  test('G9: every question is about a segment, once, and quotes words that are in it', () => {
    fc.assert(
      fc.property(anything, (texte) => {
        const segments = lireCompetence(texte);
        const questions = questionsDe(segments);
        expect(new Set(questions.map(({ segment }) => segment)).size).toBe(questions.length);
        for (const question of questions) {
          const words = segments[question.segment]?.texte.replace(/\s+/gu, ' ').toLowerCase() ?? '';
          const quoted = /«\u00A0([\s\S]*?)…?\u00A0»/u.exec(question.texte)?.[1];
          if (quoted === undefined) throw new Error(`no quotation: ${question.texte}`);
          expect(bare(words)).toContain(bare(quoted.toLowerCase()));
          expect(question.texte).toMatch(/\u202F\?$/u);
          expect(sansCitation(question.texte)).toMatch(/\u202F\?$/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a very long text is read without waiting', () => {
    for (const texte of [
      'en analysant (x, '.repeat(5000),
      'et '.repeat(20000),
      '('.repeat(20000),
      '– '.repeat(20000),
    ])
      expect(sentenceOf(lireCompetence(texte))).toBe(texte);
  });
});
