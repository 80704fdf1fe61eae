// Words counted as Word and LibreOffice count French.
import { expect, test } from 'vitest';
import { compterMots } from '#shared/domain/texte/compter-mots.ts';

test.each([
  ['L15: an apostrophe joins', "l’école d'à côté, aujourd’hui", 4],
  ['L15: a hyphen joins', 'c’est-à-dire un rendez‑vous', 3],
  ['L16: fixed spaces separate as spaces do', 'mot\u00A0mot\u202Fmot', 3],
  ['L16: a fixed space inside a number does not', '12\u00A0500 euros, 1\u202F000\u202F000 de lignes', 5],
  ['L16: but two numbers are two', '3\u00A04', 2],
  ['L17: signs alone are not words', '« Oui » — non… ! : ; – •', 2],
  ['L17: nor at the ends of a word', '(tout, ) « bien », 20 %', 3],
  [
    'L18: an address, a date, a decimal are one',
    'a.b@phare.example 12/04/2026 3,5 https://phare.example/x',
    4,
  ],
  ['L18: so is a word with accents written apart', 'e\u0301cole', 1],
  ['L18: lines separate', 'un\ndeux\t trois', 3],
  ['L18: nothing is no word', '', 0],
])('%s', (_, text, words) => {
  expect(compterMots(text)).toBe(words);
});
