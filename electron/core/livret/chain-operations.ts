// The undoing of several writings of one sitting, in one: each value goes back to what it was before the first.
// Nothing is left when they cancel each other out.
import { enchainer } from '#shared/domain/texte/changer-blocs.ts';
import type { StoredOperation } from './apply-operations.ts';

const situationOf = (o: StoredOperation): string | null =>
  o.op === 'mettre-situation' ? o.valeur.id : o.op === 'retirer-situation' ? o.id : null;

/** `last` undoes what was written last, `first` all that was written before it. */
export const chainOperations = (
  last: readonly StoredOperation[],
  first: readonly StoredOperation[],
): StoredOperation[] => {
  let older = [...first];
  const newer = last.flatMap((operation): StoredOperation[] => {
    const situation = situationOf(operation);
    // The older one gives back what was there before both.
    if (situation !== null && older.some((o) => situationOf(o) === situation)) return [];
    if (operation.op !== 'changer-blocs-texte') return [operation];
    const same = older.find((o) => o.op === operation.op && o.cle === operation.cle);
    if (same?.op !== 'changer-blocs-texte') return [operation];
    older = older.filter((o) => o !== same);
    const changements = enchainer(operation.changements, same.changements);
    return changements.length === 0 ? [] : [{ ...operation, changements }];
  });
  return [...newer, ...older];
};
