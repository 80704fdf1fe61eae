// What is selected is named as the livret names it, and what is marked follows the words while one types.
// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { expect, test } from 'vitest';
import { toEditor } from '#renderer/editor/convert.ts';
import { markPassages, PassageMarks } from '#renderer/editor/passage-marks.ts';
import { placeOfSelection } from '#renderer/editor/place-of-selection.ts';
import { createExtensions } from '#renderer/editor/schema/extensions.ts';
import { motsDeLaQuestion } from '#shared/domain/relectures/question.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { ids, words } from './support.ts';

const texte: RichText = {
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'un', element: null },
      content: [
        { type: 'text', text: 'Je tiens ' },
        { type: 'preuveRef', attrs: { preuveId: 'p' } },
        { type: 'hardBreak' },
        { type: 'text', text: 'le phare', marks: [{ type: 'bold' }] },
        { type: 'text', text: ' seule.' },
      ],
    },
    {
      type: 'paragraph',
      attrs: { id: 'deux', element: null },
      content: [{ type: 'text', text: 'La nuit.' }],
    },
  ],
};
const open = () =>
  new Editor({
    element: document.createElement('div'),
    extensions: [
      ...createExtensions({ newId: ids(), preuves: null, words, typography: () => false }),
      PassageMarks,
    ],
    content: toEditor(texte, ids()),
  });

test('TR12: the words, their block and their place in its plain text; over two blocks, the first one', () => {
  const editor = open();
  // « le phare », whose place counts the citation and the line break.
  editor.commands.setTextSelection({ from: 12, to: 20 });
  expect(placeOfSelection(editor)).toEqual({ blockId: 'un', debut: 11, citation: 'le phare' });
  editor.commands.setTextSelection({ from: 11, to: 21 });
  expect(placeOfSelection(editor)).toEqual({ blockId: 'un', debut: 11, citation: 'le phare' });
  editor.commands.setTextSelection({ from: 20, to: 32 });
  expect(placeOfSelection(editor)).toEqual({ blockId: 'un', debut: 20, citation: 'seule.' });
  editor.commands.setTextSelection(5);
  expect(placeOfSelection(editor)).toEqual({ blockId: 'un', debut: 0, citation: '' });
  editor.destroy();
});

test('TR12: the words stay marked when others are typed before them, and no longer when nothing is asked', () => {
  const editor = open();
  const marked = () => [...editor.view.dom.querySelectorAll('.ed-asked')].map((e) => e.textContent).join('');
  const ask = {
    blockId: 'un',
    title: 'Seule ?',
    words: (text: string) => motsDeLaQuestion({ citation: 'phare seule', debut: 0 }, text),
  };
  markPassages(editor, [ask, { blockId: 'deux', title: 'Quand ?', words: () => null }]);
  expect(marked()).toBe('phare seule');
  expect(editor.view.dom.querySelector('.ed-asked-block')?.textContent).toBe('La nuit.');
  editor.commands.insertContentAt(1, 'Ici, ');
  expect(marked()).toBe('phare seule');
  markPassages(editor, []);
  expect(marked()).toBe('');
  expect(editor.can().undo()).toBe(true);
  editor.commands.undo();
  expect(editor.getText()).not.toContain('Ici');
  editor.destroy();
});
