// Passages of one text that are spoken of beside it: underlined where they stand, followed while one types.
import { type Editor, Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

export interface MarkedPassage {
  readonly blockId: string;
  /** Offsets in the plain text of the block; null: the whole block. */
  readonly words: (text: string) => { readonly debut: number; readonly fin: number } | null;
  /** Said when the pointer rests on it. */
  readonly title: string;
}

const key = new PluginKey<DecorationSet>('passageMarks');

function marksIn(doc: Node, passages: readonly MarkedPassage[]): DecorationSet {
  if (passages.length === 0) return DecorationSet.empty;
  const marks: Decoration[] = [];
  doc.descendants((node, pos) => {
    for (const { blockId, words, title } of passages) {
      if (node.attrs.id !== blockId) continue;
      const text = node.textBetween(0, node.content.size, undefined, (leaf) =>
        leaf.type.name === 'hardBreak' ? '\n' : ' ',
      );
      const place = node.isTextblock ? words(text) : null;
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
export function markPassages(editor: Editor, passages: readonly MarkedPassage[]): void {
  const { state, view } = editor;
  if (passages.length === 0 && key.getState(state) === DecorationSet.empty) return;
  view.dispatch(state.tr.setMeta(key, marksIn(state.doc, passages)).setMeta('addToHistory', false));
}

export const PassageMarks = Extension.create({
  name: 'passageMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, before) =>
          (tr.getMeta(key) as DecorationSet | undefined) ??
          (tr.docChanged ? before.map(tr.mapping, tr.doc) : before),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});
