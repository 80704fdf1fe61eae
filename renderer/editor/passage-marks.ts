// Passages of one text that are spoken of beside it: underlined where they stand, followed while one types.
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { keptDecorations } from './kept-decorations.ts';
import { plainText } from './plain-text.ts';

export interface MarkedPassage {
  readonly blockId: string;
  /** Offsets in the plain text of the block; null: the whole block. */
  readonly words: (text: string) => { readonly debut: number; readonly fin: number } | null;
  /** Said when the pointer rests on it. */
  readonly title: string;
}

const kept = keptDecorations('passageMarks');

function marksIn(doc: Node, passages: readonly MarkedPassage[]): DecorationSet {
  if (passages.length === 0) return DecorationSet.empty;
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    for (const { blockId, words, title } of passages) {
      if (node.attrs.id !== blockId) continue;
      const place = node.isTextblock ? words(plainText(node)) : null;
      marks.push(
        place === null
          ? Decoration.node(pos, pos + node.nodeSize, { class: 'ed-asked-block', title })
          : Decoration.inline(pos + 1 + place.debut, pos + 1 + place.fin, { class: 'ed-asked', title }),
      );
    }
    return !node.isTextblock;
  });
  return DecorationSet.create(doc, marks);
}

/** Marks these passages and no others. */
export const markPassages = (editor: Editor, passages: readonly MarkedPassage[]): void =>
  kept.give(editor, marksIn(editor.state.doc, passages));

export const PassageMarks = Extension.create({
  name: 'passageMarks',
  addProseMirrorPlugins: () => [kept.plugin()],
});
