import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captionOf } from '#renderer/features/preuves/add-files.ts';
import { movePreuve, placePreuves } from '#renderer/features/preuves/changes.ts';
import { isIncomplete, preuveLines, whereIs } from '#renderer/features/preuves/model.ts';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import type { Preuve } from '#shared/domain/livret/entities.ts';
import { applyOperation } from '#test/support/renderer/apply.ts';
import { livret } from '#test/support/renderer/fixture.ts';

const withPreuves = (count: number) => {
  const vue = livret();
  const [model] = vue.preuves;
  const preuves = Array.from({ length: count }, (_, ordre) => ({
    ...(model as Preuve),
    id: `p${ordre}`,
    ordre,
  }));
  return { ...vue, preuves };
};
const order = (vue: ReturnType<typeof livret>) =>
  [...numerosDesPreuves(vue.preuves)].sort((a, b) => a[1] - b[1]).map(([id]) => id);

describe('the order of the preuves', () => {
  it('E9: placing some before or after another keeps the order of all the rest, and numbers run from 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 30 }),
        fc.array(fc.nat(29), { minLength: 1, maxLength: 4 }),
        fc.nat(29),
        fc.constantFrom('before' as const, 'after' as const),
        (count, picked, at, position) => {
          const vue = withPreuves(count);
          const target = `p${at % count}`;
          const ids = new Set(picked.map((n) => `p${n % count}`));
          ids.delete(target);
          const after = placePreuves(ids, target, position)(vue).reduce(applyOperation, vue);
          const now = order(after);
          const moved = order(vue).filter((id) => ids.has(id));
          const rest = order(vue).filter((id) => !ids.has(id));
          const place = rest.indexOf(target) + (position === 'after' ? 1 : 0);
          expect(now).toEqual([...rest.slice(0, place), ...moved, ...rest.slice(place)]);
          expect([...numerosDesPreuves(after.preuves).values()].sort((a, b) => a - b)).toEqual(
            Array.from({ length: count }, (_, n) => n + 1),
          );
        },
      ),
    );
  });

  it('E9: one place up or down, and nothing past the ends', () => {
    const vue = withPreuves(3);
    expect(order((movePreuve('p1', -1)(vue) ?? []).reduce(applyOperation, vue))).toEqual(['p1', 'p0', 'p2']);
    expect(movePreuve('p0', -1)(vue)).toBeNull();
    expect(movePreuve('p2', 1)(vue)).toBeNull();
  });
});

describe('what the list says of each preuve', () => {
  it('E10: an image asks for its alternative text, another file does not; a missing file is said', () => {
    const vue = livret();
    const sha = (digit: string) => digit.repeat(64);
    const file = (sha256: string, mime: string) => ({
      sha256,
      mime,
      nom: 'f',
      taille: 1,
      largeur: null,
      hauteur: null,
    });
    const [a, b, c] = vue.preuves as [Preuve, Preuve, Preuve];
    const full = { legende: 'l', montre: 'm' };
    const lines = preuveLines({
      ...vue,
      fichiers: [file(sha('a'), 'image/png'), file(sha('b'), 'application/pdf')],
      preuves: [
        { ...a, ...full, fichier: sha('a') },
        { ...b, ...full, fichier: sha('b') },
        { ...c, ...full, fichier: null },
      ],
    });
    expect(lines.map((line) => line.missing)).toEqual([['alt'], [], []]);
    expect(lines.map(isIncomplete)).toEqual([true, false, true]);
  });

  it.each([
    ['plan_de-charge.pdf', 'Plan de charge'],
    ['Compte rendu du 14-04.docx', 'Compte rendu du 14-04'],
    ['IMG_2034.JPG', 'IMG 2034'],
    ['v2.1', 'V2'],
  ])('E10: the name of a file is a beginning of caption: %s', (nom, caption) => {
    expect(captionOf(nom)).toBe(caption);
  });

  it('E10: where a text is read, from its key', () => {
    const vue = livret();
    expect(whereIs(vue, 'situation:s2')).toMatchObject({ genre: 'situation', situationId: 's2' });
    expect(whereIs(vue, 'situation:zz')).toBeNull();
    expect(whereIs(vue, 'chapitre:RNCP90001BC01:c1')).toEqual({ genre: 'dossier', bloc: 'RNCP90001BC01' });
    expect(whereIs(vue, 'reponse:RNCP90001BC02:3')).toEqual({
      genre: 'livrable',
      bloc: 'RNCP90001BC02',
      rang: 3,
    });
    expect(whereIs(vue, 'candidat:parcours')).toEqual({ genre: 'parcours' });
  });
});
