// Whatever the text and the answers: no answer lost, what was there kept to the letter, and all of it undone at once.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { estRepris, reponseDans } from '#shared/domain/guide/explicitation/passage.ts';
import { type QuestionPosee, questionsPosees } from '#shared/domain/guide/explicitation/questions-posees.ts';
import { repondre } from '#shared/domain/guide/explicitation/repondre.ts';
import {
  type BlocChange,
  changementsEntre,
  changerBlocs,
  enchainer,
} from '#shared/domain/texte/changer-blocs.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { aRichText } from '#test/support/builders/arbitraries.ts';

const QUESTIONS = questionsPosees(
  'Concevoir une architecture (ex. web, mobile), en analysant les besoins, selon les normes, afin de garantir la sécurité.',
);
const answer = fc.record({
  rang: fc.nat({ max: QUESTIONS.length - 1 }),
  texte: fc
    .array(fc.string({ unit: 'grapheme', maxLength: 15 }), { maxLength: 4 })
    .map((lines) => lines.join('\n')),
  plume: fc.constantFrom(null, '', 'Mme Duval'),
});
const answers = fc.array(answer, { maxLength: 12 });
const at = (rang: number): QuestionPosee => QUESTIONS[rang] as QuestionPosee;
const wordsOf = (texte: string): string[] =>
  texte
    .split(/\r?\n|\r/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const sitting = (
  texte: RichText,
  given: readonly { rang: number; texte: string; plume: string | null }[],
) => {
  let ids = 0;
  const states: RichText[] = [texte];
  for (const { rang, ...reponse } of given)
    states.push(repondre(states.at(-1) as RichText, QUESTIONS, at(rang), reponse, () => `x${++ids}`));
  return states;
};
const strangers = ({ content }: RichText) =>
  content.filter((bloc) => !QUESTIONS.some(({ code }) => estRepris(bloc, code)));

test('G14: the words already there are kept to the letter, in their order', () => {
  fc.assert(
    fc.property(aRichText, answers, (texte, given) => {
      expect(strangers(sitting(texte, given).at(-1) as RichText)).toEqual(texte.content);
    }),
  );
});

test('G15: no answer is lost: the last one given to each question is in the text, whole, and is read again', () => {
  fc.assert(
    fc.property(aRichText, answers, (texte, given) => {
      const end = sitting(texte, given).at(-1) as RichText;
      const last = new Map(given.map((one) => [one.rang, one]));
      for (const { rang, texte: typed, plume } of last.values()) {
        const lines = wordsOf(typed);
        expect(wordsOf(reponseDans(end, at(rang)).texte)).toEqual(lines);
        if (lines.length > 0) expect(reponseDans(end, at(rang)).plume).toBe(plume);
        for (const line of lines) expect(texteBrut(end)).toContain(line);
      }
    }),
  );
});

test('G14: answered in any order, the answers stand in the order of the questions', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const end = sitting({ type: 'doc', version: 1, content: [] }, given).at(-1) as RichText;
      const rangs = end.content.map((bloc) =>
        QUESTIONS.findIndex(({ code }) => bloc.attrs.id.startsWith(code)),
      );
      expect(rangs).toEqual([...rangs].sort((a, b) => a - b));
    }),
  );
});

/** What the core keeps of a sitting: one undoing for all of it. */
const undoOf = (states: readonly RichText[]): BlocChange[] => {
  let undo: BlocChange[] = [];
  for (const [i, state] of states.entries()) {
    const next = states[i + 1];
    if (next === undefined) break;
    const done = changerBlocs(state, changementsEntre(state, next));
    expect(done.texte).toEqual(next);
    undo = enchainer(done.inverse, undo);
  }
  return undo;
};

test('G18: a sitting is undone in one step, to the letter, and done again', () => {
  fc.assert(
    fc.property(aRichText, answers, answers, (texte, before, given) => {
      const start = sitting(texte, before).at(-1) as RichText;
      let turn = 0;
      const states: RichText[] = [start];
      for (const { rang, ...reponse } of given)
        states.push(repondre(states.at(-1) as RichText, QUESTIONS, at(rang), reponse, () => `y${++turn}`));
      const end = states.at(-1) as RichText;
      const undone = changerBlocs(end, undoOf(states));
      expect(undone.texte).toEqual(start);
      expect(changerBlocs(undone.texte, undone.inverse).texte).toEqual(end);
    }),
    {
      numRuns: 300,
      // The block before the one that is given back has come and gone in the same sitting.
      examples: [
        [
          { type: 'doc', version: 1, content: [] },
          [
            { rang: 7, texte: 'b', plume: null },
            { rang: 6, texte: 'a', plume: null },
          ],
          [
            { rang: 3, texte: 'c', plume: null },
            { rang: 6, texte: '', plume: null },
            { rang: 3, texte: '', plume: null },
          ],
        ],
      ],
    },
  );
});

test('G18: undoing leaves what was written since', () => {
  const states = sitting({ type: 'doc', version: 1, content: [] }, [
    { rang: 0, texte: 'En 2024.', plume: null },
    { rang: 1, texte: 'Seule.', plume: null },
  ]);
  const end = states.at(-1) as RichText;
  const edited: RichText = {
    ...end,
    content: end.content.map((bloc, i) =>
      i === 0 && bloc.type === 'paragraph'
        ? { ...bloc, content: [{ type: 'text', text: 'En 2024, à Brest.' }] }
        : bloc,
    ),
  };
  expect(texteBrut(changerBlocs(edited, undoOf(states)).texte)).toBe('En 2024, à Brest.');
});
