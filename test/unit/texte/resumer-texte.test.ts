// The summary of a text, computed when it is saved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocs, imagesMontrees, preuvesCitees, texteBrut } from '#shared/domain/texte/parcourir.ts';
import { derniersMots, premiersMots, resumerTexte } from '#shared/domain/texte/resumer-texte.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { PARCOURS_KEY } from '#shared/domain/texte/texte-key.ts';
import { aRichText } from '#test/support/builders/arbitraries.ts';
import { aParagraph, aText } from '#test/support/builders/rich-text.ts';

const NOW = '2026-11-23T11:00:00.000Z';
const doc = (...content: RichText['content']): RichText => ({ type: 'doc', version: 1, content });

test('L19: says the words, the preuves in order and once, the elements in theirs, and the first words', () => {
  const texte = doc(
    aParagraph('On veille.', 'b1', 'taches'),
    aParagraph('Voir @p2, @p1 et @p2.', 'b2', 'contexte'),
    aParagraph('', 'b3', 'analyse'),
  );
  expect(resumerTexte(PARCOURS_KEY, texte, NOW)).toEqual({
    cle: 'candidat:parcours',
    mots: 4,
    preuvesCitees: ['p2', 'p1'],
    elements: ['contexte', 'taches', 'preuve'],
    extrait: 'On veille. Voir , et .',
    modifieLe: NOW,
  });
});

test('L19: reads lists, quotes and tables in reading order; a table cell is not glued to the next', () => {
  const texte = doc(
    {
      type: 'bulletList',
      attrs: { id: 'l', element: null },
      content: [
        { type: 'listItem', attrs: { id: 'i1', element: 'outils' }, content: [aParagraph('un', 'a')] },
        { type: 'listItem', attrs: { id: 'i2', element: null }, content: [aParagraph('deux', 'b')] },
      ],
    },
    {
      type: 'table',
      attrs: { id: 't', element: null, legende: 'Hors texte' },
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [aParagraph('trois', 'c')] },
            { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [aParagraph('quatre', 'd')] },
          ],
        },
      ],
    },
    {
      type: 'image',
      attrs: { id: 'g', element: null, fichier: 'c'.repeat(64), legende: 'Non', alt: '', largeur: 1 },
    },
  );
  expect(texteBrut(texte)).toBe('un\ndeux\ntrois\nquatre');
  expect(resumerTexte(PARCOURS_KEY, texte, NOW)).toMatchObject({ mots: 4, elements: ['outils'] });
  expect(imagesMontrees(texte)).toEqual(['c'.repeat(64)]);
});

test('L19: an extract is cut between two words, never over its length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.integer({ min: 2, max: 200 }),
      (text, max) => {
        for (const cut of [premiersMots(text, max), derniersMots(text, max)]) {
          expect(cut.length).toBeLessThanOrEqual(max);
          expect(cut.isWellFormed()).toBe(true);
        }
      },
    ),
  );
  expect(premiersMots('un deux trois', 9)).toBe('un deux…');
  expect(derniersMots('un deux trois', 9)).toBe('…trois');
  expect(premiersMots('  un \n deux ')).toBe('un deux');
});

test('L19: every citation found is of the text, and every block is visited once', () => {
  fc.assert(
    fc.property(aRichText, (texte) => {
      const ids = [...blocs(texte)].map((bloc) => bloc.attrs.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of preuvesCitees(texte)) expect(JSON.stringify(texte)).toContain(`"preuveId":"${id}"`);
      expect(resumerTexte(PARCOURS_KEY, aText(), NOW).mots).toBe(0);
    }),
  );
});
