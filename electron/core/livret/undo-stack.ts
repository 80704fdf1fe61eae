// What can be undone and redone since the livret was opened.
import type { EtatAnnulation } from '#shared/domain/livret/operation.ts';
import type { Decision } from '#shared/domain/relectures/entities.ts';
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
  /** What was decided in a text is not taken back by a step about something else of the same remark (SPEC TR23). */
  decide(decisions: readonly Decision[]): void;
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
    decide: (decisions) => {
      if (decisions.length === 0) return;
      const etats = new Map(decisions.map(({ id, etat }) => [id, etat]));
      for (const steps of [past, future])
        for (const [rang, step] of steps.entries()) {
          // A text that is given back takes its state with it.
          if (step.operations.some(({ op }) => op === 'reprendre-texte')) continue;
          const operations = step.operations.map((o): StoredOperation => {
            const etat = o.op === 'mettre-remarque' ? etats.get(o.valeur.id) : undefined;
            return o.op === 'mettre-remarque' && etat !== undefined
              ? { ...o, valeur: { ...o.valeur, etat } }
              : o;
          });
          steps[rang] = { ...step, operations };
        }
    },
    state: () => ({
      annuler: past.at(-1)?.libelle ?? null,
      retablir: future.at(-1)?.libelle ?? null,
    }),
  };
};
