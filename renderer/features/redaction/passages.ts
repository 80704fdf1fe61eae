// Where the text answers an element: found in the editors on the screen, brought into view.

import type { Editor } from '@tiptap/react';
import { newBlockId } from '#renderer/editor/block-id.ts';
import { useEditors } from '#renderer/editor/editors-store.ts';
import { setElement } from '#renderer/editor/schema/element-labels.ts';
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
export function showRemarque({ cle, blockId, debut, fin }: Remarque): void {
  const editor = useEditors.getState().byKey.get(cle as TexteKey);
  if (editor === undefined) return;
  let at = 0;
  editor.state.doc.descendants((node, pos) => {
    if (blockId !== null && node.attrs.id === blockId) at = pos;
  });
  // The text may have changed since it was read: never past the end of the block.
  const end = at + 1 + (editor.state.doc.nodeAt(at)?.content.size ?? 0);
  const within = (offset: number): number => Math.min(at + 1 + offset, end);
  bringIntoView(editor, at, { from: within(debut), to: within(fin) });
}

function bringIntoView(editor: Editor, pos: number, selection: { from: number; to: number }): void {
  const dom = editor.view.nodeDOM(pos);
  const block = dom instanceof HTMLElement ? (dom.closest<HTMLElement>('[data-id], p, li') ?? dom) : null;
  const inline = editor.state.doc.nodeAt(pos)?.isInline === true;
  editor.chain().setTextSelection(selection).focus(undefined, { scrollIntoView: false }).run();
  (inline && dom instanceof HTMLElement ? dom : block)?.scrollIntoView({ block: 'center', behavior: calm() });
  flash(block);
}

const reduced = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
const calm = (): ScrollBehavior => (reduced() ? 'auto' : 'smooth');

/** The passage is tinted for a moment; nothing moves. */
function flash(block: HTMLElement | null): void {
  const tint = getComputedStyle(document.documentElement).getPropertyValue('--ochre-tint');
  block?.animate(
    [{ backgroundColor: tint }, { backgroundColor: tint, offset: 0.7 }, { backgroundColor: 'transparent' }],
    {
      duration: reduced() ? 0 : 1_400,
    },
  );
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
