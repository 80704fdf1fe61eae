// @vitest-environment jsdom
import type { Editor } from '@tiptap/core';
import { Selection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockIds } from '#renderer/editor/block-id.ts';
import { BlockId } from '#shared/domain/texte/rich-text.ts';
import { blocksOf, openEditor, paragraph, text } from './support.ts';

/** The caret where a person can put it: in the words nearest to that place, never between two blocks. */
function placeCaret(editor: Editor, at: number): void {
  const { doc, tr } = editor.state;
  editor.view.dispatch(tr.setSelection(Selection.near(doc.resolve(Math.min(at, doc.content.size)))));
}

const three = () =>
  openEditor(text(paragraph('aaa', 'un'), paragraph('bbb', 'deux'), paragraph('ccc', 'trois')));

describe('ids of blocks', () => {
  it('E2: twelve letters and figures, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (stream) => {
        const id = blockIds((count) => Uint8Array.from(stream.take(count)))();
        expect(id).toMatch(/^[A-Za-z0-9]{12}$/);
        expect(BlockId.safeParse(id).success).toBe(true);
      }),
    );
  });

  it('E2: a split keeps the id with the first half', () => {
    const editor = three();
    editor.chain().setTextSelection(8).splitBlock().run();
    const [a, b, fresh, c] = blocksOf(editor);
    expect([a?.id, b?.id, c?.id]).toEqual(['aaa', 'bbb', 'ccc']);
    expect(b?.text).toBe('deu');
    expect(fresh?.text).toBe('x');
    expect(fresh?.id).toMatch(/^n\d+$/);
  });

  it('E2: Enter before the first word leaves the id with the words', () => {
    const editor = three();
    editor.chain().setTextSelection(5).splitBlock().run();
    const [, empty, words] = blocksOf(editor);
    expect(words).toEqual({ id: 'bbb', text: 'deux' });
    expect(empty?.id).not.toBe('bbb');
  });

  it('E2: what is pasted is another passage, even from the same text', () => {
    const editor = three();
    const html = editor.getHTML();
    editor.commands.setTextSelection(1);
    editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
    const all = blocksOf(editor).map((block) => block.id);
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all).size).toBe(all.length);
    expect(all.filter((id) => id.length === 3)).toEqual(
      ['aaa', 'bbb', 'ccc'].filter((id) => all.includes(id)),
    );
    expect(all).toContain('bbb');
    expect(all).toContain('ccc');
  });

  it('E2: undo gives the ids back', () => {
    const editor = three();
    const before = blocksOf(editor);
    editor.chain().setTextSelection(7).splitBlock().run();
    editor.commands.undo();
    expect(blocksOf(editor)).toEqual(before);
  });

  it('E2: no edit ever makes two blocks with one id, and words that stay keep theirs', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('split', 'join', 'list', 'quote', 'undo', 'table'), fc.nat(60)), {
          maxLength: 12,
        }),
        (steps) => {
          const editor = three();
          for (const [step, at] of steps) {
            placeCaret(editor, at);
            if (step === 'split') editor.commands.splitBlock();
            if (step === 'join') editor.commands.joinBackward();
            if (step === 'list') editor.commands.toggleBulletList();
            if (step === 'quote') editor.commands.toggleBlockquote();
            if (step === 'table') editor.commands.insertTable({ rows: 2, cols: 2, withHeaderRow: true });
            if (step === 'undo') editor.commands.undo();
          }
          const seen: unknown[] = [];
          editor.state.doc.descendants((node) => {
            if ('id' in node.attrs) seen.push(node.attrs.id);
          });
          expect(seen.every((id) => typeof id === 'string')).toBe(true);
          expect(new Set(seen).size).toBe(seen.length);
          editor.destroy();
        },
      ),
      { numRuns: 200 },
    );
  });
});
