// The label beside a block follows it through typing, splitting, joining and undoing.
// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { setElement } from '#renderer/editor/schema/element-labels.ts';
import { openEditor, paragraph, text, type } from './support.ts';

const caret = (editor: Editor, at: number) =>
  editor.view.dispatch(
    editor.state.tr.setSelection(
      Selection.near(editor.state.doc.resolve(at % (editor.state.doc.content.size + 1))),
    ),
  );
/** What one sees in the margin, and what the blocks say, in order. */
const shown = (editor: Editor) =>
  [...editor.view.dom.children].map((block) => block.getAttribute('data-element-label'));
const said = (editor: Editor) =>
  editor.state.doc.content.content.map((block) => (block.attrs.element as string | null) ?? null);

const step = fc.record({
  at: fc.nat(200),
  do: fc.constantFrom('type', 'split', 'label', 'unlabel', 'delete', 'bold', 'undo'),
});

it('E2: labels are those of the blocks after any edit', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const editor = openEditor(
        text(paragraph('a', 'un mot', 'action'), paragraph('b', 'deux'), paragraph('c', 'trois', 'preuve')),
      );
      for (const { at, do: what } of steps) {
        caret(editor, at);
        if (what === 'type') type(editor, 'mot ');
        if (what === 'split') editor.commands.splitBlock();
        if (what === 'label') setElement('resultat')(editor.state, editor.view.dispatch);
        if (what === 'unlabel') setElement(null)(editor.state, editor.view.dispatch);
        if (what === 'bold') editor.chain().selectParentNode().toggleBold().run();
        if (what === 'undo') editor.commands.undo();
        if (what === 'delete') {
          const from = editor.state.selection.from;
          const to = Math.min(from + 9, editor.state.doc.content.size);
          editor.view.dispatch(editor.state.tr.delete(from, to));
        }
        expect(shown(editor)).toEqual(said(editor));
      }
      editor.destroy();
    }),
    { numRuns: 60 },
  );
});
