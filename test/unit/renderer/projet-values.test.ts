// Small readings of « Mon projet »: excerpts of the page, time left, words aimed at.
import { describe, expect, test } from 'vitest';
import { remaining } from '#renderer/features/projet/calendar-row.tsx';
import { certifiers } from '#renderer/features/projet/certifiers.ts';
import { excerptsOf } from '#renderer/features/projet/excerpts.ts';
import { readWords } from '#renderer/features/projet/words-target.tsx';
import { archive, fiche } from '#test/support/renderer/fixture.ts';

describe('the lines of the page behind a field', () => {
  const page = (origines: { chemin: string; debut: number; fin: number }[]) => ({
    ...archive(fiche()),
    page: { texte: Array.from({ length: 40 }, (_, n) => `ligne ${n + 1}`).join('\r\n'), origines },
  });

  test('with a little of what stands around, the cited ones marked', () => {
    const [excerpt] = excerptsOf(page([{ chemin: 'dateEcheance', debut: 10, fin: 11 }]), ['dateEcheance']);
    expect(excerpt?.lines.map((l) => l.text)).toEqual([8, 9, 10, 11, 12, 13].map((n) => `ligne ${n}`));
    expect(excerpt?.lines.filter((l) => l.cited).map((l) => l.number)).toEqual([10, 11]);
  });

  test('a path cites what is under it, neighbours join, far lines are apart', () => {
    const excerpts = excerptsOf(
      page([
        { chemin: 'correspondances.0', debut: 3, fin: 3 },
        { chemin: 'correspondances.1', debut: 5, fin: 5 },
        { chemin: 'correspondances.2', debut: 30, fin: 31 },
        { chemin: 'autre', debut: 20, fin: 20 },
      ]),
      ['correspondances'],
    );
    expect(excerpts.map(({ from, to }) => [from, to])).toEqual([
      [3, 5],
      [30, 31],
    ]);
  });

  test('nothing where the page says nothing, or was not kept', () => {
    expect(excerptsOf(page([]), ['dateEcheance'])).toEqual([]);
    expect(excerptsOf({ ...archive(fiche()), page: null }, ['dateEcheance'])).toEqual([]);
  });
});

test('the time left is said in the unit that speaks', () => {
  expect(remaining(28)).toEqual({ n: 28, unite: 'jours' });
  expect(remaining(-400)).toEqual({ n: 13, unite: 'mois' });
  expect(remaining(1951)).toEqual({ n: 5, unite: 'ans' });
});

test('words aimed at: figures as people group them, within the limits of the livret', () => {
  expect(readWords('1 250')).toBe(1250);
  expect(readWords('1\u202f250')).toBe(1250);
  expect(readWords('12')).toBeNull();
  expect(readWords('beaucoup')).toBeNull();
});

test('a certifying body listed twice is named once', () => {
  const one = { nom: 'INSTA SAS', siret: null, nomCommercial: 'INSTA', site: null };
  expect(certifiers({ certificateurs: [one, { ...one, nom: 'INSTA 2' }] })).toEqual(['INSTA']);
});
