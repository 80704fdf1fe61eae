// Writing a citation at the caret: in brackets of its own, as a reader expects it, unless the sentence has opened some.
import type { Editor } from '@tiptap/core';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { useEditors } from './editors-store.ts';

/** Words before the caret in its block; a citation or an image counts as one sign. */
function wordsBefore(editor: Editor): string {
  const { $from } = editor.state.selection;
  return $from.parent.textBetween(0, $from.parentOffset, '', '\uFFFC');
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

/** Inserts the citation in that editor, apart from the word before it; the caret is left after it. */
export function insertCitation(editor: Editor, preuveId: string): void {
  const before = wordsBefore(editor);
  const opened = count(before, '(') > count(before, ')');
  const space = before === '' || /[\s([«’'-]$/u.test(before) ? '' : ' ';
  const text = (words: string) => (words === '' ? [] : [{ type: 'text', text: words }]);
  editor
    .chain()
    .focus()
    .insertContent([
      ...text(`${space}${opened ? '' : '('}`),
      { type: 'preuveRef', attrs: { preuveId } },
      ...text(opened ? '' : ')'),
    ])
    .run();
}

/** Writes the citation in the open text of that key, if it is on the screen. */
export function citePreuve(cle: TexteKey, preuveId: string): void {
  const editor = useEditors.getState().byKey.get(cle);
  if (editor !== undefined) insertCitation(editor, preuveId);
}
