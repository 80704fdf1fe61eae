// Where the text answers an element, or is remarked on: found in the editors on the screen, brought into view.
import { newBlockId } from '#renderer/editor/block-id.ts';
import { useEditors } from '#renderer/editor/editors-store.ts';
import { setElement } from '#renderer/editor/schema/element-labels.ts';
import { bringIntoView, selectPassage } from '#renderer/editor/show-passage.ts';
import type { Remarque } from '#renderer/state/relecture-store.ts';
import type { Element } from '#shared/domain/situation/element.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';

interface Passage {
  readonly cle: TexteKey;
  readonly pos: number;
}

/** Passages of these texts that answer the element, in reading order; any citation answers « preuve ». */
function passages(cles: readonly TexteKey[], element: Element): Passage[] {
  const { byKey } = useEditors.getState();
  return cles.flatMap((cle) => {
    const found: Passage[] = [];
    byKey.get(cle)?.state.doc.descendants((node, pos, parent) => {
      if (node.attrs.element === element) found.push({ cle, pos });
      // A citation is inside its block: the block comes into view.
      else if (element === 'preuve' && node.type.name === 'preuveRef' && parent?.attrs.element !== element)
        found.push({ cle, pos });
    });
    return found;
  });
}

let last: Passage | undefined;

/** Shows the passage after the one shown last, the first one otherwise. Returns false when there is none. */
export function showPassage(cles: readonly TexteKey[], element: Element): boolean {
  const all = passages(cles, element);
  const seen = all.findIndex((p) => p.cle === last?.cle && p.pos === last.pos);
  const next = all[(seen + 1) % Math.max(1, all.length)];
  last = next;
  const editor = next === undefined ? undefined : useEditors.getState().byKey.get(next.cle);
  if (next === undefined || editor === undefined) return false;
  bringIntoView(editor, next.pos, { from: next.pos + 1, to: next.pos + 1 });
  return true;
}

/** Selects the words that a remark quotes, or stands at the beginning of the text it is about. */
export function showRemarque({ cle, ...passage }: Remarque): void {
  const editor = useEditors.getState().byKey.get(cle as TexteKey);
  if (editor !== undefined) selectPassage(editor, passage);
}

/** Adds an empty passage for this element at the end of the text, and puts the caret in it. */
export function beginPassage(cle: TexteKey, element: Element): void {
  const editor = useEditors.getState().byKey.get(cle);
  if (editor === undefined) return;
  const { doc } = editor.state;
  const end = doc.lastChild;
  const paragraph = { type: 'paragraph', attrs: { id: newBlockId(), element } };
  const empty = end?.type.name === 'paragraph' && end.content.size === 0 && end.attrs.element === null;
  const from = empty ? doc.content.size - end.nodeSize : doc.content.size;
  editor.chain().insertContentAt({ from, to: doc.content.size }, paragraph).focus('end').run();
}

/** Says that the passage at the caret answers this element. */
export function markPassage(cle: TexteKey, element: Element): void {
  const editor = useEditors.getState().byKey.get(cle);
  if (editor === undefined) return;
  setElement(element)(editor.state, editor.view.dispatch);
  editor.commands.focus();
}
