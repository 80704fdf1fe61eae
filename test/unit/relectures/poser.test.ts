// Our comments on the words of a dossier: cut where they begin and end, they leave the words as they are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { couperAux } from '#core/export/docx/commentaires.ts';
import { motsDeLaQuestion } from '#shared/domain/relectures/question.ts';
import { texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import type { Inline } from '#shared/domain/texte/rich-text.ts';

const noeud: fc.Arbitrary<Inline> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).map((text): Inline => ({ type: 'text', text })),
  fc.constant<Inline>({ type: 'text', text: 'gras', marks: [{ type: 'bold' }] }),
  fc.constant<Inline>({ type: 'hardBreak' }),
  fc.constant<Inline>({ type: 'preuveRef', attrs: { preuveId: 'p' } }),
);
const plat = (content: Inline[]) =>
  texteDuBloc({ type: 'paragraph', attrs: { id: 'b', element: null }, content });

it('TR12: cut anywhere, the words, their marks and their order stay', () => {
  fc.assert(
    fc.property(
      fc.array(noeud, { maxLength: 6 }),
      fc.array(fc.nat(80), { maxLength: 5 }),
      (noeuds, points) => {
        const coupes = couperAux(noeuds, points);
        expect(plat(coupes)).toBe(plat(noeuds));
        const bornes = new Set<number>([0]);
        let ici = 0;
        for (const n of coupes) {
          ici += n.type === 'text' ? n.text.length : 1;
          bornes.add(ici);
        }
        for (const p of points) if (p <= ici) expect(bornes.has(p)).toBe(true);
        for (const n of coupes) if (n.type === 'text') expect(n.text).not.toBe('');
      },
    ),
  );
});

it('TR12: of words that stand twice, the nearest; of words that are gone, none', () => {
  const texte = 'le bilan, puis le bilan du port';
  expect(motsDeLaQuestion({ citation: 'le bilan', debut: 16 }, texte)).toEqual({ debut: 15, fin: 23 });
  expect(motsDeLaQuestion({ citation: 'le bilan', debut: 2 }, texte)).toEqual({ debut: 0, fin: 8 });
  expect(motsDeLaQuestion({ citation: 'le phare', debut: 2 }, texte)).toBeNull();
  expect(motsDeLaQuestion({ citation: '', debut: 2 }, texte)).toBeNull();
});
