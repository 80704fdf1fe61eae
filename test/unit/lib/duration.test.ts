import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { parseDuration } from '#shared/lib/duration.ts';

test('what is written is read back', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 59_940 }), (s) => parseDuration(minuterie(s)) === s));
});

test.each([
  ['5:30', 330],
  ['5 min 30', 330],
  ['5 min 30 s', 330],
  ['5mn', 300],
  ['5', 300],
  ['90 s', 90],
  [' 0:45 ', 45],
])('« %s » is %i seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each(['', 'cinq', '5:75', '-3', '5:30:10', '1e3'])('« %s » is no duration', (text) => {
  expect(parseDuration(text)).toBeNull();
});
