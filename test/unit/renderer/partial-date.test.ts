// Dates as a candidate types them, and as the livret keeps them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePartialDate, readableDate, readableYears, typedDate } from '#renderer/ui/partial-date.ts';

describe('a date typed in figures', () => {
  test.each([
    ['2023', '2023'],
    ['03/2023', '2023-03'],
    ['3/2023', '2023-03'],
    ['14/03/2023', '2023-03-14'],
    ['14 3 2023', '2023-03-14'],
    ['14.03.2023', '2023-03-14'],
    ['2023-03-14', '2023-03-14'],
    [' 29/02/2024 ', '2024-02-29'],
    ['', null],
  ])('« %s » is kept as %s', (typed, kept) => {
    expect(parsePartialDate(typed)).toBe(kept);
  });

  test.each([
    '23',
    '03/23',
    '13/2023',
    '30/02/2023',
    '29/02/2023',
    'mars 2023',
    '1/2/3/2023',
    '20230',
    '0/2023',
  ])('« %s » is not guessed at', (typed) => {
    expect(parsePartialDate(typed)).toBe('illisible');
  });

  test('what is shown in the field reads back as what was kept', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const iso = date.toISOString().slice(0, length);
        expect(parsePartialDate(typedDate(iso))).toBe(iso);
      }),
    );
  });
});

test('a date reads as one says it, as precise as it is known', () => {
  expect(readableDate('2023', 'fr')).toBe('2023');
  expect(readableDate('2023-03', 'fr')).toBe('mars 2023');
  expect(readableDate('2023-03-14', 'fr')).toBe('14 mars 2023');
  expect(readableDate('2023-05-01', 'fr')).toBe('1er mai 2023');
  expect(readableDate('2023-03-14', 'en')).toBe('14 March 2023');
});

test('years of an experience', () => {
  const since = (year: string) => `depuis ${year}`;
  expect(readableYears('2022-09', '2025-06', since, false)).toBe('2022–2025');
  expect(readableYears('2022-09', '2022-12', since, false)).toBe('2022');
  expect(readableYears('2018', null, since, true)).toBe('depuis 2018');
  expect(readableYears(null, null, since, false)).toBe('');
});
