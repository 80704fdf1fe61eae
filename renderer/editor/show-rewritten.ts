// A text that the core rewrote while it is open: the editor shows what it became, the caret stays with its words, and
// Ctrl+Z in it undoes the whole step, as long as nothing else was typed since.
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { call } from '#renderer/bridge/bridge.ts';
import { runCommand } from '#renderer/state/commands.ts';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import { onRewritten, type Rewriting } from '#renderer/state/rewritten.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { newBlockId } from './block-id.ts';
import { toEditor, toRichText } from './convert.ts';
import { useEditors } from './editors-store.ts';
import { lastRewriting, type OpenTexte, saverOf } from './open-textes.ts';

/** The step that last rewrote the text of each editor, until something is typed in it. */
const steps = new WeakMap<Editor, Rewriting>();

export const forgetRewriting = (editor: Editor): void => void steps.delete(editor);

/** Undo or redo asked in an editor: true when it was that of the step that rewrote its text. */
export function stepOfLivret(editor: Editor, command: 'annuler' | 'retablir'): boolean {
  const step = steps.get(editor);
  if (step === undefined || step.sens !== (command === 'annuler' ? 'fait' : 'defait')) return false;
  return useLivret.getState().annulation[command] === step.libelle && runCommand(command);
}

/** Replaces what differs between the two, block by block, so that what did not change keeps its place. */
function replaceChanged(tr: Transaction, before: Node, after: Node, start: number): void {
  const at = (pos: number): number => tr.mapping.map(start + pos);
  if (before.isTextblock || before.childCount !== after.childCount) {
    const from = before.content.findDiffStart(after.content);
    const ends = before.content.findDiffEnd(after.content);
    if (from === null || ends === null) return;
    const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
    tr.replace(at(from), at(ends.a + overlap), after.slice(from, ends.b + overlap));
    return;
  }
  before.forEach((child, offset, rank) => {
    const other = after.child(rank);
    if (child.eq(other)) return;
    if (child.isLeaf || !child.sameMarkup(other))
      tr.replaceWith(at(offset), at(offset + child.nodeSize), other);
    else replaceChanged(tr, child, other, start + offset + 1);
  });
}

/** The editor holds `texte` from now on; it is no change of its own, for its undo nor for saving. */
export function showIn(editor: Editor, texte: RichText): void {
  const { doc, tr } = editor.state;
  replaceChanged(tr, doc, editor.schema.nodeFromJSON(toEditor(texte, newBlockId)), 0);
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}

async function show(cle: TexteKey, rewriting: Rewriting): Promise<void> {
  const editor = useEditors.getState().byKey.get(cle);
  const saver = saverOf(cle);
  if (editor === undefined || saver === undefined) return;
  const texte = await call('textes.lire', { cle });
  // Words typed meanwhile are never taken back: they will be saved as they are.
  if (editor.isDestroyed || saver.pending() !== null) return;
  showIn(editor, texte);
  saver.settle(toRichText(editor.getJSON()));
  steps.set(editor, rewriting);
}

/** An editor that has just appeared: its text may have been rewritten between its reading and now. */
export function catchUp(cle: TexteKey, ouvert: OpenTexte): void {
  const rewriting = lastRewriting(cle);
  if (rewriting !== undefined && rewriting !== ouvert.rewriting) show(cle, rewriting).catch(showError);
}

onRewritten((rewriting) => {
  for (const cle of rewriting.cles) show(cle, rewriting).catch(showError);
});
