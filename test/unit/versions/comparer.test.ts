// The difference between two states of a text, and one passage put back.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocs } from '#shared/domain/texte/parcourir.ts';
import type { Block, RichText } from '#shared/domain/texte/rich-text.ts';
import { comparerTextes, type PassageCompare } from '#shared/domain/versions/comparer.ts';
import { feuilles } from '#shared/domain/versions/feuilles.ts';
import { retablirPassage } from '#shared/domain/versions/retablir.ts';
import { aRichText } from '#test/support/builders/arbitraries.ts';
import { aParagraph, aText } from '#test/support/builders/rich-text.ts';

const doc = (...content: Block[]): RichText => ({ type: 'doc', version: 1, content });
const lu = (passages: readonly PassageCompare[]): string[] =>
  passages.map(({ lignes }) =>
    lignes
      .map(({ segments }) =>
        segments
          .map(({ quoi, texte, preuve }) => {
            const dit = preuve === null ? texte : `@${preuve}`;
            return quoi === 'ajoute' ? `[+${dit}]` : quoi === 'retire' ? `[-${dit}]` : dit;
          })
          .join(''),
      )
      .join(' / '),
  );
const etats = (passages: readonly PassageCompare[]) => passages.map(({ etat }) => etat);
let dernier = 0;
const newId = () => `neuf${++dernier}`;

/** Every id once: what the editor guarantees. */
const texte = aRichText.filter((t) => {
  const ids = [...blocs(t)].map(({ attrs }) => attrs.id);
  return new Set(ids).size === ids.length;
});
/** Two texts that share passages, rewritten or not. */
const paire = fc.tuple(texte, texte, fc.array(fc.boolean())).map(([a, b, garde]): [RichText, RichText] => {
  const pris = new Set([...blocs(b)].map(({ attrs }) => attrs.id));
  const restes = a.content.filter(
    (bloc, rang) => garde[rang] === true && ![...blocs(doc(bloc))].some(({ attrs }) => pris.has(attrs.id)),
  );
  return [a, doc(...restes, ...b.content)];
});

const dit = (t: RichText): string =>
  t.content
    .flatMap((bloc) => feuilles(bloc))
    .map(({ jetons }) =>
      jetons.map(({ texte: mots, preuve }) => (preuve === null ? mots : `@${preuve}`)).join(''),
    )
    .filter((ligne) => ligne !== '')
    .sort()
    .join('\n');
const lireComme = (passages: readonly PassageCompare[], sans: 'ajoute' | 'retire'): string =>
  passages
    .flatMap(({ lignes }) => lignes)
    .map(({ segments }) =>
      segments
        .filter(({ quoi }) => quoi !== sans)
        .map(({ texte: mots, preuve }) => (preuve === null ? mots : `@${preuve}`))
        .join(''),
    )
    .filter((ligne) => ligne !== '')
    .sort()
    .join('\n');

test('H8: what is not added reads as the first text, what is not taken out as the second', () => {
  fc.assert(
    fc.property(paire, ([a, b]) => {
      const passages = comparerTextes(a, b);
      expect(lireComme(passages, 'ajoute')).toBe(dit(a));
      expect(lireComme(passages, 'retire')).toBe(dit(b));
    }),
  );
});

test('H8: a text against itself has no difference', () => {
  fc.assert(
    fc.property(texte, (t) => {
      expect(comparerTextes(t, t).every(({ etat }) => etat === 'meme')).toBe(true);
    }),
  );
});

test('H8: differences are whole words; those that only a space parts are one', () => {
  const passages = comparerTextes(
    aText('J’ai vu un chat noir hier, voir @pre1.'),
    aText('J’ai vu le chien blanc hier, voir @pre2.'),
  );
  expect(lu(passages)).toEqual(['J’ai vu [-un chat noir][+le chien blanc] hier, voir [-@pre1][+@pre2].']);
});

test('H9: a passage is known by its id, else by its words; what only changed its look says so', () => {
  const avant = aText('Premier passage du texte.', 'Deuxième passage du texte.', 'Troisième.');
  const apres = doc(
    aParagraph('Premier passage du texte.', 'autre'),
    aParagraph('Deuxième passage corrigé du texte.', 'encore'),
    { ...aParagraph('Troisième.', 'b3'), type: 'heading', attrs: { id: 'b3', element: null, level: 2 } },
  );
  const passages = comparerTextes(avant, apres);
  expect(etats(passages)).toEqual(['meme', 'change', 'forme']);
  expect(lu(passages)[1]).toBe('Deuxième passage [+corrigé ]du texte.');
});

test('H9: a passage that moved is taken out here, added there, and said to have moved', () => {
  const [a, b, c] = [aParagraph('Un.', 'a'), aParagraph('Deux.', 'b'), aParagraph('Trois.', 'c')];
  const passages = comparerTextes(doc(a, b, c), doc(b, c, a));
  expect(passages.map(({ etat, deplace }) => `${etat}${deplace ? ' deplace' : ''}`)).toEqual([
    'retire deplace',
    'meme',
    'meme',
    'ajoute deplace',
  ]);
  expect(retablirPassage(doc(b, c, a), doc(a, b, c), { avant: 'a', apres: null }, newId)).toEqual(
    doc(a, b, c),
  );
});

test('H11: a passage is written over, put back in its place, or taken out; the others are to the letter what they were', () => {
  const ancien = aText('Un.', 'Deux.', 'Trois.');
  const present = doc(aParagraph('Un bis.', 'b1'), aParagraph('Trois.', 'b3'), aParagraph('Quatre.', 'b4'));
  const faire = (avant: string | null, apres: string | null) =>
    retablirPassage(present, ancien, { avant, apres }, newId);
  expect(faire('b1', 'b1')).toEqual(
    doc(aParagraph('Un.', 'b1'), aParagraph('Trois.', 'b3'), aParagraph('Quatre.', 'b4')),
  );
  expect(faire('b2', null)).toEqual(
    doc(
      aParagraph('Un bis.', 'b1'),
      aParagraph('Deux.', 'b2'),
      aParagraph('Trois.', 'b3'),
      aParagraph('Quatre.', 'b4'),
    ),
  );
  expect(faire(null, 'b4')).toEqual(doc(aParagraph('Un bis.', 'b1'), aParagraph('Trois.', 'b3')));
  expect(faire('absent', 'b1')).toBeNull();
  expect(faire('b1', 'absent')).toBeNull();
  expect(faire(null, null)).toBeNull();
});

test('H11: putting back every passage, one after the other, gives the words of the version; ids stay unique', () => {
  fc.assert(
    fc.property(paire, ([ancien, nouveau]) => {
      let present = nouveau;
      for (let tour = 0; tour < 40; tour++) {
        const change = comparerTextes(ancien, present).find(
          ({ etat, deplace }) => etat !== 'meme' && !(deplace && etat === 'ajoute'),
        );
        if (change === undefined) break;
        const apres = retablirPassage(present, ancien, change, newId);
        if (apres === null) throw new Error('a passage just seen must be there');
        present = apres;
        const ids = [...blocs(present)].map(({ attrs }) => attrs.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
      expect(comparerTextes(ancien, present).every(({ etat }) => etat === 'meme')).toBe(true);
    }),
  );
});
