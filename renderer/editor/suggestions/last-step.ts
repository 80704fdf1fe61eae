// A change made in a text from beside it: Ctrl+Z outside the text undoes it too, as long as it is the last one.
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useLivret } from '#renderer/state/livret-store.ts';

type Sens = 'annuler' | 'retablir';

interface Last {
  readonly editor: Editor;
  readonly doc: Node;
  /** The undo of the livret when it was made: another one means that something else was done since. */
  readonly annulation: unknown;
  /** Which way can be gone from here. */
  readonly sens: Sens;
}

let last: Last | null = null;

const keep = (editor: Editor, sens: Sens): void => {
  last = { editor, doc: editor.state.doc, annulation: useLivret.getState().annulation, sens };
};

export const keepStep = (editor: Editor): void => keep(editor, 'annuler');

/** Whether the last thing done can be undone (or done again) in a text that has not the hand. */
export const canStepInText = (sens: Sens): boolean =>
  last !== null &&
  last.sens === sens &&
  !last.editor.isDestroyed &&
  last.doc.eq(last.editor.state.doc) &&
  last.annulation === useLivret.getState().annulation;

/** True when it was done. */
export function stepInText(sens: Sens): boolean {
  if (last === null || !canStepInText(sens)) return false;
  const { editor } = last;
  const done = sens === 'annuler' ? editor.commands.undo() : editor.commands.redo();
  keep(editor, sens === 'annuler' ? 'retablir' : 'annuler');
  return done;
}
