// French typing in the editor. Each replacement is an undo step of its own: one Ctrl+Z gives back what was typed.
import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { frenchTyping } from './french-typing.ts';

export interface FrenchTypingOptions {
  /** Asked at each key: a setting may change while a text is open. */
  readonly enabled: () => boolean;
}

/** Writes `typed` at from–to the French way. Returns false when it stands as typed: nothing was done. */
export function typeFrench(view: EditorView, from: number, to: number, typed: string): boolean {
  const $from = view.state.doc.resolve(from);
  if (!$from.parent.isTextblock) return false;
  const before = $from.parent.textBetween(0, $from.parentOffset, undefined, (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\uFFFC',
  );
  const edit = frenchTyping(before, typed);
  if (edit === null) return false;
  view.dispatch(view.state.tr.insertText(typed, from, to));
  const end = from + typed.length;
  const replacement = view.state.tr.insertText(edit.insert, from - edit.remove, end);
  view.dispatch(closeHistory(replacement).scrollIntoView());
  view.dispatch(closeHistory(view.state.tr));
  return true;
}

export const FrenchTyping = Extension.create<FrenchTypingOptions>({
  name: 'frenchTyping',
  // Before the rules that make lists.
  priority: 900,
  addOptions: () => ({ enabled: () => true }),
  addProseMirrorPlugins() {
    const { enabled } = this.options;
    return [
      new Plugin({
        key: new PluginKey('frenchTyping'),
        props: {
          handleTextInput: (view, from, to, text) =>
            text.length === 1 && enabled() && typeFrench(view, from, to, text),
        },
      }),
    ];
  },
});
