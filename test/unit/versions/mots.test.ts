// The words that came and went, added up save after save.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compterMots } from '#shared/domain/texte/compter-mots.ts';
import { bilanDeMots, sacDeMots } from '#shared/domain/versions/mots.ts';

const MOTS = ['le', 'phare', 'l’île', '12\u00A0500', 'A.B', 'éteint', '—', 'mai', 'mais'];
const texte = fc
  .array(fc.tuple(fc.constantFrom(...MOTS), fc.constantFrom(' ', '\n', ', ', '.', '\u00A0', '')))
  .map((morceaux) => morceaux.flat().join(''));

test('H6: words added less words taken out is how many more the text has', () => {
  fc.assert(
    fc.property(texte, texte, (avant, apres) => {
      const { ajoutes, retires } = bilanDeMots(avant, apres);
      expect(ajoutes - retires).toBe(compterMots(apres) - compterMots(avant));
      expect(Math.min(ajoutes, retires)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('H6: however many saves there were, the sum is what one reads between the first and the last', () => {
  fc.assert(
    fc.property(fc.array(texte, { minLength: 2, maxLength: 8 }), (etats) => {
      const sac = sacDeMots();
      for (const [rang, apres] of etats.entries()) if (rang > 0) sac.changer(etats[rang - 1] ?? '', apres);
      expect({ ajoutes: sac.ajoutes, retires: sac.retires }).toEqual(
        bilanDeMots(etats[0] ?? '', etats.at(-1) ?? ''),
      );
    }),
  );
});

test('H6: a word typed letter by letter is one, a passage that moves is none', () => {
  const sac = sacDeMots();
  const phrase = 'Le phare brille.';
  for (let n = 0; n < phrase.length; n++) sac.changer(phrase.slice(0, n), phrase.slice(0, n + 1));
  expect(sac).toMatchObject({ ajoutes: 3, retires: 0 });
  expect(bilanDeMots('un deux\ntrois quatre', 'trois quatre\nun deux')).toEqual({ ajoutes: 0, retires: 0 });
  expect(bilanDeMots('un chat noir', 'un chien noir')).toEqual({ ajoutes: 1, retires: 1 });
});
