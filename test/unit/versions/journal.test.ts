// The writing journal by day, by compétence, and as a table.
import { expect, test } from 'vitest';
import { PARCOURS_KEY, situationKey } from '#shared/domain/texte/texte-key.ts';
import { enMinutes, journalEnCsv, parCompetence, parJour } from '#shared/domain/versions/journal.ts';
import type { JourDEcriture } from '#shared/domain/versions/version.ts';

const LIGNES: JourDEcriture[] = [
  { jour: '2026-11-22', cle: situationKey('a'), competence: 'C02', secondes: 61, ajoutes: 10, retires: 2 },
  { jour: '2026-11-22', cle: PARCOURS_KEY, competence: null, secondes: 20, ajoutes: 3, retires: 0 },
  { jour: '2026-11-23', cle: situationKey('b'), competence: 'C02', secondes: 600, ajoutes: 5, retires: 5 },
  { jour: '2026-11-23', cle: situationKey('c'), competence: 'C01', secondes: 0, ajoutes: 1, retires: 0 },
];

test('H14: the latest day comes first; the compétences come in their order, and what tells none last', () => {
  expect(parJour(LIGNES)).toEqual([
    { nom: '2026-11-23', secondes: 600, ajoutes: 6, retires: 5 },
    { nom: '2026-11-22', secondes: 81, ajoutes: 13, retires: 2 },
  ]);
  expect(parCompetence(LIGNES).map(({ nom, ajoutes }) => [nom, ajoutes])).toEqual([
    ['C01', 1],
    ['C02', 15],
    ['', 3],
  ]);
  expect([0, 1, 60, 89, 91].map(enMinutes)).toEqual([0, 1, 1, 1, 2]);
});

test('H14: the table opens in a spreadsheet, whatever signs a name holds', () => {
  expect(
    journalEnCsv(LIGNES, ['jour', 'compétence', 'minutes', '+', '-'], (c) =>
      c === null ? 'hors' : `${c} ; « "x" »`,
    ),
  ).toBe(
    [
      '\uFEFFjour;compétence;minutes;+;-',
      '2026-11-22;"C02 ; « ""x"" »";1;10;2',
      '2026-11-22;hors;1;3;0',
      '2026-11-23;"C01 ; « ""x"" »";0;1;0',
      '2026-11-23;"C02 ; « ""x"" »";10;5;5',
      '',
    ].join('\r\n'),
  );
});
