// A passage of a text that is on the screen: brought into view, selected, tinted for a moment.
import type { Editor } from '@tiptap/core';

/** Words of a block by their offsets in it; without block, the beginning of the text. */
export interface PassageOfText {
  readonly blockId: string | null;
  readonly debut: number;
  readonly fin: number;
}

/** Selects these words; for an image or a table, the whole of it. Returns false when their block is not there. */
export function selectPassage(editor: Editor, { blockId, debut, fin }: PassageOfText): boolean {
  let at = blockId === null ? 0 : -1;
  editor.state.doc.descendants((node, pos) => {
    if (blockId !== null && node.attrs.id === blockId) at = pos;
  });
  const node = at < 0 ? null : editor.state.doc.nodeAt(at);
  if (node === null) return false;
  if (node.isAtom) {
    bringIntoView(editor, at, { from: at, to: at });
    editor.commands.setNodeSelection(at);
    return true;
  }
  // The text may have changed since it was read: never past the end of the block.
  const within = (offset: number): number => Math.min(at + 1 + offset, at + 1 + node.content.size);
  bringIntoView(editor, at, { from: within(debut), to: within(fin) });
  return true;
}

/** `focus` false leaves the hand where it is. */
export function bringIntoView(
  editor: Editor,
  pos: number,
  selection: { readonly from: number; readonly to: number },
  focus = true,
): void {
  const dom = editor.view.nodeDOM(pos);
  const block = dom instanceof HTMLElement ? (dom.closest<HTMLElement>('[data-id], p, li') ?? dom) : null;
  const inline = editor.state.doc.nodeAt(pos)?.isInline === true;
  const select = editor.chain().setTextSelection(selection);
  (focus ? select.focus(undefined, { scrollIntoView: false }) : select).run();
  (inline && dom instanceof HTMLElement ? dom : block)?.scrollIntoView({ block: 'center', behavior: calm() });
  if (focus) flash(block);
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
