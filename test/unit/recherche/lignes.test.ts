// Passages of a rich text, rewritten: marks, citations and images stay, and everything can be given back (SPEC X4, X6, X7).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changerTexte,
  type LigneChangee,
  lignesDuTexte,
  noeudsDesLignes,
  reecrire,
  tranche,
} from '#shared/domain/recherche/lignes.ts';
import { Demande, motif } from '#shared/domain/recherche/motif.ts';
import { plier } from '#shared/domain/recherche/plier.ts';
import { blocs, imagesMontrees, preuvesCitees } from '#shared/domain/texte/parcourir.ts';
import { type Inline, RichText } from '#shared/domain/texte/rich-text.ts';
import { aParagraph, aText } from '#test/support/builders/rich-text.ts';
import { arbitraryText } from '../editor/arbitrary-text.ts';

const BOLD = [{ type: 'bold' as const }];
const text = (words: string, marks?: Inline['marks']): Inline => ({
  type: 'text',
  text: words,
  ...(marks ? { marks } : {}),
});

/** The passages that replacing would rewrite, everywhere in that text. */
const passages = (texte: RichText, asked: string, par: string): LigneChangee[] => {
  const demande = Demande.parse({ texte: asked });
  const nodes = noeudsDesLignes(texte);
  return lignesDuTexte(texte).flatMap((ligne) => {
    const found = motif(demande)(plier(ligne.texte, demande));
    if (found.length === 0) return [];
    const line = nodes(ligne);
    return [
      { ...ligne, passages: found.map((e) => ({ ...e, par: reecrire(tranche(line, e.debut, e.fin), par) })) },
    ];
  });
};

describe('X4: marks', () => {
  const cut = [text('com'), text('pét', BOLD), text('ence')];
  test('a word cut by bold keeps it where it was, when only its end changes', () => {
    expect(reecrire(cut, 'compétences')).toEqual([text('com'), text('pét', BOLD), text('ences')]);
  });
  test('another word carries the bold that it replaces', () => {
    expect(reecrire(cut, 'savoir')).toEqual([text('savoir', BOLD)]);
  });
  test('what is added alone carries the marks of the letter before', () => {
    expect(reecrire([text('mot', BOLD)], 'mots')).toEqual([text('mots', BOLD)]);
    expect(reecrire([text('mot', BOLD)], '')).toEqual([]);
  });
});

test('X6: a replacement leaves citations, images and the other words as they were', () => {
  const texte: RichText = {
    type: 'doc',
    version: 1,
    content: [
      aParagraph('La lampe (@pre1) et la lampe.', 'b1', 'contexte'),
      {
        type: 'image',
        attrs: {
          id: 'b2',
          element: null,
          fichier: 'a'.repeat(64),
          legende: 'La lampe, de nuit',
          alt: 'Une lampe',
          largeur: 0.5,
        },
      },
    ],
  };
  const { texte: after, faits } = changerTexte(texte, passages(texte, 'lampe', 'lanterne'));
  expect(faits).toBe(4);
  expect(after.content).toEqual([
    aParagraph('La lanterne (@pre1) et la lanterne.', 'b1', 'contexte'),
    {
      type: 'image',
      attrs: {
        id: 'b2',
        element: null,
        fichier: 'a'.repeat(64),
        legende: 'La lanterne, de nuit',
        alt: 'Une lanterne',
        largeur: 0.5,
      },
    },
  ]);
});

const asked = fc.oneof(
  fc.string({ minLength: 1, maxLength: 2, unit: 'grapheme' }),
  fc.constantFrom('e', ' '),
);

test('X6, X7: whatever the text, it stays a text, nothing else moves, and undoing gives it back whole', () => {
  fc.assert(
    fc.property(arbitraryText, asked, fc.string({ maxLength: 4 }), (texte, words, par) => {
      const changed = changerTexte(texte, passages(texte, words, par));
      expect(RichText.parse(changed.texte)).toEqual(changed.texte);
      expect(preuvesCitees(changed.texte)).toEqual(preuvesCitees(texte));
      expect(imagesMontrees(changed.texte)).toEqual(imagesMontrees(texte));
      const ids = (t: RichText) => [...blocs(t)].map(({ type, attrs }) => [type, attrs.id, attrs.element]);
      expect(ids(changed.texte)).toEqual(ids(texte));
      expect(changerTexte(changed.texte, changed.inverse).texte).toEqual(texte);
    }),
  );
});

describe('X7: undoing after one has gone on writing', () => {
  const before = aText('La lampe brille. La lampe tient.', 'Une lampe de plus.');
  const replaced = changerTexte(before, passages(before, 'lampe', 'lanterne'));
  const undo = (texte: RichText) => changerTexte(texte, replaced.inverse);

  test('what was typed around stays', () => {
    const since = aText(
      'Hier, la lanterne brille. La lanterne tient.',
      'Une lanterne de plus, enfin.',
      'Et voilà.',
    );
    const first = aText('La lanterne brille. La lanterne tient, même la nuit.', 'Une lanterne de plus.');
    expect(undo(first).texte).toEqual(
      aText('La lampe brille. La lampe tient, même la nuit.', 'Une lampe de plus.'),
    );
    expect(undo(since).texte).toEqual(
      aText('Hier, la lampe brille. La lampe tient.', 'Une lampe de plus, enfin.', 'Et voilà.'),
    );
  });
  test('a passage written again, or whose block is gone, stays as it is', () => {
    const since = aText('La lanterne brille. Le phare tient.');
    expect(undo(since).texte).toEqual(aText('La lampe brille. Le phare tient.'));
  });
  test('and redoing after that undoing gives the replacement again', () => {
    const typed = aText('La lanterne brille. La lanterne tient, même la nuit.', 'Une lanterne de plus.');
    const undone = undo(typed);
    expect(changerTexte(undone.texte, undone.inverse).texte).toEqual(typed);
  });
});
