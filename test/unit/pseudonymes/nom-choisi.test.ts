// What a selection gives to the register of names (SPEC P10).
import { expect, test } from 'vitest';
import { nomChoisi } from '#shared/domain/pseudonymes/nom-choisi.ts';

test.each([
  ['Atelier Septentrion', 'Atelier Septentrion'],
  [' « Mme\u00A0Dupont », ', 'Mme Dupont'],
  ['Société Delmas S.A.', 'Société Delmas S.A.'],
  ['(Jean-Luc Fabre)', 'Jean-Luc Fabre'],
])('P10: « %s » is a name, tidy at its ends', (selection, nom) => {
  expect(nomChoisi(selection)).toBe(nom);
});

test.each(['', '   ', '« ».', '2024', 'Marie Dupont\nJean Fabre', 'x'.repeat(101)])(
  'P10: « %s » is no name',
  (selection) => {
    expect(nomChoisi(selection)).toBeNull();
  },
);
