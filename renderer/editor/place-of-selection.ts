// Which words of a text are selected, as the livret names them: their block, their offset in it, and the words.
import type { Editor } from '@tiptap/core';
import { plainText } from './plain-text.ts';

export interface PlaceOfSelection {
  readonly blockId: string;
  /** Offset in the plain text of the block (texteDuBloc). */
  readonly debut: number;
  /** The words; empty: the whole block. */
  readonly citation: string;
}

/** A selection that goes over several blocks is that of its first one. Null where nothing has an id. */
export function placeOfSelection(editor: Editor): PlaceOfSelection | null {
  const { selection, doc } = editor.state;
  const whole = doc.nodeAt(selection.from);
  if (whole?.isAtom && typeof whole.attrs.id === 'string')
    return { blockId: whole.attrs.id, debut: 0, citation: '' };
  const { $from } = selection;
  const { parent } = $from;
  const id: unknown = parent.attrs.id;
  if (!parent.isTextblock || typeof id !== 'string') return null;
  const start = $from.parentOffset;
  const end = Math.min(parent.content.size, start + selection.to - selection.from);
  const words = plainText(parent, start, end);
  const citation = words.trim();
  const skipped = words.length - words.trimStart().length;
  return citation === ''
    ? { blockId: id, debut: 0, citation: '' }
    : { blockId: id, debut: plainText(parent, 0, start).length + skipped, citation };
}
