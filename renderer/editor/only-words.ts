// Whether a change only wrote or took out words inside a block: no block came, went, or changed what it is.
import type { Transaction } from '@tiptap/pm/state';
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from '@tiptap/pm/transform';

/** What is typed key after key; what is kept for each block of the text need not be made again. */
export function changesOnlyWords(tr: Transaction): boolean {
  return tr.steps.every((step, n) => {
    if (step instanceof AddMarkStep || step instanceof RemoveMarkStep) return true;
    if (!(step instanceof ReplaceStep)) return false;
    const { content, openStart, openEnd } = step.slice;
    if (openStart > 0 || openEnd > 0 || (content.firstChild?.isBlock ?? false)) return false;
    const before = tr.docs[n];
    const from = before?.resolve(step.from);
    return from?.parent.isTextblock === true && step.to <= from.end();
  });
}
