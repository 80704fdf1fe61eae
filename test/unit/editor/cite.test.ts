// @vitest-environment jsdom
// Where a citation is written, and with which signs around it.
import { expect, test } from 'vitest';
import { insertCitation } from '#renderer/editor/cite.ts';
import { openEditor, paragraph, text } from './support.ts';

/** The line after a citation at the end of `before`; the citation is « # ». */
function cited(before: string): string {
  const editor = openEditor(text(paragraph('aaaaaaaaaaaa', before)));
  editor.commands.focus('end');
  insertCitation(editor, 'p1');
  const line = editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n', '#');
  editor.destroy();
  return line;
}

test.each([
  ['J’en tire une page', 'J’en tire une page (#)'],
  ['J’en tire une page ', 'J’en tire une page (#)'],
  ['', '(#)'],
  ['Trois notes (voir', 'Trois notes (voir #'],
  ['Trois notes (', 'Trois notes (#'],
  ['Une note (courte) suit', 'Une note (courte) suit (#)'],
])('E13: after « %s », the line is « %s »', (before, after) => {
  expect(cited(before)).toBe(after);
});
