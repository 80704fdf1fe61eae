// Marks of a text that are given as a whole and follow the words until they are given again.
import type { Editor } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';

export interface KeptDecorations {
  readonly plugin: () => Plugin<DecorationSet>;
  readonly of: (state: Editor['state']) => DecorationSet;
  /** No change of the text, nor of its undo. */
  readonly give: (editor: Editor, set: DecorationSet) => void;
}

export function keptDecorations(name: string): KeptDecorations {
  const key = new PluginKey<DecorationSet>(name);
  const of = (state: Editor['state']): DecorationSet => key.getState(state) ?? DecorationSet.empty;
  return {
    of,
    give: (editor, set) => {
      if (set === DecorationSet.empty && of(editor.state) === DecorationSet.empty) return;
      editor.view.dispatch(editor.state.tr.setMeta(key, set).setMeta('addToHistory', false));
    },
    plugin: () =>
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, before) =>
            (tr.getMeta(key) as DecorationSet | undefined) ??
            (tr.docChanged ? before.map(tr.mapping, tr.doc) : before),
        },
        props: { decorations: of },
      }),
  };
}
