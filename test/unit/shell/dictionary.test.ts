// The words of the open livret in Chromium's own dictionary: all of them, and those of no other livret (SPEC E14).
import { expect, test } from 'vitest';
import { createDictionary } from '#main/dictionary.ts';

const aSession = (already: readonly string[]) => {
  const words = new Set(already);
  return {
    words,
    listWordsInSpellCheckerDictionary: async () => [...words],
    addWordToSpellCheckerDictionary: (word: string) => {
      words.add(word);
      return true;
    },
    removeWordFromSpellCheckerDictionary: (word: string) => words.delete(word),
  };
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('E14: what another livret left goes, what this one knows comes, the last word said is right', async () => {
  const session = aSession(['ancien', 'commun']);
  const dictionary = createDictionary(session);
  dictionary.know(['premier'], 'fr');
  dictionary.know(['commun', 'DevOps', 12, '', 'deux mots', 'x'.repeat(61)], 'en');
  await settled();
  expect([...session.words].sort()).toEqual(['DevOps', 'commun']);
  expect(dictionary.menu()).toMatchObject({ keeps: true, words: { cut: 'Cut' } });
});

test('E14: without a livret nothing is known, and no word can be kept', async () => {
  const session = aSession(['ancien']);
  const dictionary = createDictionary(session);
  expect(dictionary.menu().keeps).toBe(false);
  dictionary.know(null, 'fr');
  await settled();
  expect(session.words.size).toBe(0);
  expect(dictionary.menu()).toMatchObject({ keeps: false, words: { cut: 'Couper' } });
});
