// The element that a block answers, shown in the margin beside it; and the command that says so.
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Element } from '#shared/domain/situation/element.ts';
import { changesOnlyWords } from '../only-words.ts';
import type { NodeWords } from '../preuves-source.ts';
import { isBlockType } from './blocks.ts';

function labels(doc: Node, words: NodeWords): DecorationSet {
  const decorations: Decoration[] = [];
  doc.descendants((node, pos) => {
    const element: unknown = node.attrs.element;
    if (isBlockType(node.type.name) && typeof element === 'string')
      decorations.push(
        Decoration.node(pos, pos + node.nodeSize, { 'data-element-label': words.element(element) }),
      );
    return node.isBlock && !node.isTextblock;
  });
  return DecorationSet.create(doc, decorations);
}

/** Positions of the outermost blocks that the selection touches. */
function touched({ doc, selection }: EditorState): number[] {
  const positions: number[] = [];
  doc.forEach((node, pos) => {
    if (pos < Math.max(selection.to, selection.from + 1) && pos + node.nodeSize > selection.from)
      positions.push(pos);
  });
  return positions;
}

/** Element of the first block of the selection. */
export function currentElement(state: EditorState): Element | null {
  const [pos] = touched(state);
  return pos === undefined ? null : (state.doc.nodeAt(pos)?.attrs.element ?? null);
}

/** Says which element the blocks of the selection answer; null takes it back. */
export const setElement =
  (element: Element | null) =>
  (state: EditorState, dispatch?: (tr: Transaction) => void): boolean => {
    const positions = touched(state);
    const tr = state.tr;
    for (const pos of positions) tr.setNodeAttribute(pos, 'element', element);
    dispatch?.(tr);
    return positions.length > 0;
  };

export const ElementLabels = Extension.create<{ words: NodeWords | null }>({
  name: 'elementLabels',
  addOptions: () => ({ words: null }),
  addProseMirrorPlugins() {
    const { words } = this.options;
    if (words === null) return [];
    const key = new PluginKey<DecorationSet>('elementLabels');
    return [
      new Plugin({
        key,
        state: {
          init: (_, { doc }) => labels(doc, words),
          apply: (tr, set) => {
            if (!tr.docChanged) return set;
            return changesOnlyWords(tr) ? set.map(tr.mapping, tr.doc) : labels(tr.doc, words);
          },
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});
