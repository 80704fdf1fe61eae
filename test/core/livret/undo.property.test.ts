// Whatever is done to a livret can be undone and redone, step by step, and is found again when it is reopened.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LivretSession } from '#core/livret/session.ts';
import { LivretError } from '#shared/contract/errors.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { anOperation, aRichText } from '#test/support/builders/arbitraries.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';

/** Without the two counters that only grow. */
const state = (session: LivretSession) => {
  const { revision: _, modifieLe: __, relectures, ...rest } = session.view();
  return {
    ...rest,
    ...session.relectures(),
    relectures: { ...relectures, marque: 0 },
  } satisfies Omit<LivretView, 'revision' | 'modifieLe'>;
};

const steps = fc.array(fc.array(anOperation, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 25,
});

test('L8, L14: undoing everything gives the first state back, redoing the last one, and reopening keeps it', () => {
  fc.assert(
    fc.property(steps, (changes) => {
      using livret = aLivretFile();
      const session = livret.open();
      const first = state(session);
      let applied = 0;
      for (const operations of changes) {
        const before = state(session);
        try {
          session.change(operations, 'essai');
          applied++;
        } catch (error) {
          expect(error).toBeInstanceOf(LivretError);
          expect(state(session)).toEqual(before);
        }
      }
      const last = state(session);
      for (let i = 0; i < applied; i++) session.undo();
      expect(session.annulation().annuler).toBeNull();
      expect(state(session)).toEqual(first);
      for (let i = 0; i < applied; i++) session.redo();
      expect(session.annulation().retablir).toBeNull();
      expect(state(session)).toEqual(last);
      session.close();
      expect(state(livret.open())).toEqual(last);
    }),
    { numRuns: 60 },
  );
});

test('L10: texts written between changes come back with their situations', () => {
  fc.assert(
    fc.property(steps, aRichText, (changes, texte) => {
      using livret = aLivretFile();
      const session = livret.open();
      const write = () => {
        for (const { id } of session.view().situations) session.saveTexte(situationKey(id), texte);
      };
      for (const operations of changes) {
        try {
          session.change(operations, 'essai');
        } catch {
          continue;
        }
        write();
      }
      const last = state(session);
      while (session.annulation().annuler !== null) session.undo();
      while (session.annulation().retablir !== null) session.redo();
      expect(state(session)).toEqual(last);
      for (const { id } of session.view().situations)
        expect(session.readTexte(situationKey(id))).toEqual(texte);
    }),
    { numRuns: 30 },
  );
});
