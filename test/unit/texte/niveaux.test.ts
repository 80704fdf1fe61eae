// Headings that skip no level in a document (SPEC D15).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { avecNiveauxSuivis } from '#shared/domain/texte/niveaux.ts';
import { blocs, texteBrut } from '#shared/domain/texte/parcourir.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { aRichText } from '#test/support/builders/arbitraries.ts';
import { aParagraph } from '#test/support/builders/rich-text.ts';

const titres = (...levels: number[]): RichText => ({
  type: 'doc',
  version: 1,
  content: levels.map((level, n) => ({
    type: 'heading',
    attrs: { id: `h${n}`, element: null, level },
    content: [{ type: 'text', text: `Titre ${n}` }],
  })),
});
const niveaux = (texte: RichText): number[] =>
  [...blocs(texte)].flatMap((b) => (b.type === 'heading' ? [b.attrs.level] : []));

test.each([
  [
    [2, 3, 2],
    [1, 2, 1],
  ],
  [
    [1, 3],
    [1, 2],
  ],
  [
    [3, 1],
    [1, 1],
  ],
  [[2], [1]],
])('D15: %j is shown as %j', (choisis, montres) => {
  expect(niveaux(avecNiveauxSuivis(titres(...choisis)))).toEqual(montres);
});

test('D15: what is right already is the same object, and is read once', () => {
  const juste = titres(1, 2, 3, 1);
  expect(avecNiveauxSuivis(juste)).toBe(juste);
  const faux = titres(2);
  expect(avecNiveauxSuivis(faux)).toBe(avecNiveauxSuivis(faux));
  expect(avecNiveauxSuivis({ ...faux, content: [aParagraph('Rien.')] }).content).toHaveLength(1);
});

test('D15: no text loses a word, and no heading skips a level', () => {
  fc.assert(
    fc.property(aRichText, (texte) => {
      const rendu = avecNiveauxSuivis(texte);
      expect(texteBrut(rendu)).toBe(texteBrut(texte));
      let dernier = 0;
      for (const niveau of niveaux(rendu)) {
        expect(niveau).toBeLessThanOrEqual(dernier + 1);
        dernier = niveau;
      }
    }),
  );
});
