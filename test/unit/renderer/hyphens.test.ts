// Soft hyphens in the heads of narrow columns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withSoftHyphens } from '#renderer/features/cartographie/hyphens.ts';

const shown = (text: string) => withSoftHyphens(text).replaceAll('\u00ad', '-');

test('long French words are cut between syllables, short ones are left alone', () => {
  expect(shown('Accompagnement d’alternants')).toBe('Accom-pa-gne-ment d’alternants');
  expect(shown('Développement')).toBe('Déve-lop-pe-ment');
  expect(shown('Bureau associatif')).toBe('Bureau associatif');
});

test('without its hyphens the text is the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replaceAll('\u00ad', '');
      expect(withSoftHyphens(plain).replaceAll('\u00ad', '')).toBe(plain);
    }),
  );
});
