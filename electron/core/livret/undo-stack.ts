// What can be undone and redone since the livret was opened.
import type { EtatAnnulation } from '#shared/domain/livret/operation.ts';
import type { StoredOperation } from './apply-operations.ts';
import { chainOperations } from './chain-operations.ts';

export interface Step {
  readonly libelle: string;
  /** Applied to go back (or forward again). */
  readonly operations: readonly StoredOperation[];
  /** Steps of one sitting, one after the other, are one step. */
  readonly seance?: string | undefined;
}

/** Enough for a long evening; older steps are forgotten. */
const DEPTH = 500;

export interface UndoStack {
  push(step: Step): void;
  /** The step to go back over, left in place until `undone` says that it was written. */
  nextUndo(): Step | null;
  nextRedo(): Step | null;
  undone(inverse: Step): void;
  redone(inverse: Step): void;
  state(): EtatAnnulation;
}

export const createUndoStack = (): UndoStack => {
  const past: Step[] = [];
  const future: Step[] = [];
  return {
    push: (step) => {
      future.length = 0;
      const last = past.at(-1);
      if (last === undefined || step.seance === undefined || step.seance !== last.seance) past.push(step);
      else {
        past.pop();
        const operations = chainOperations(step.operations, last.operations);
        if (operations.length > 0) past.push({ ...step, operations });
      }
      if (past.length > DEPTH) past.shift();
    },
    nextUndo: () => past.at(-1) ?? null,
    nextRedo: () => future.at(-1) ?? null,
    undone: (inverse) => {
      past.pop();
      future.push(inverse);
    },
    redone: (inverse) => {
      future.pop();
      past.push(inverse);
    },
    state: () => ({
      annuler: past.at(-1)?.libelle ?? null,
      retablir: future.at(-1)?.libelle ?? null,
    }),
  };
};
