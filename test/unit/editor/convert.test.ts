// @vitest-environment jsdom
// The editor's schema is exactly RichText: what goes in comes out.
import { getSchema } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEditor, toRichText } from '#renderer/editor/convert.ts';
import { createExtensions } from '#renderer/editor/schema/extensions.ts';
import { EMPTY_TEXT, RichText } from '#shared/domain/texte/rich-text.ts';
import { arbitraryText } from './arbitrary-text.ts';

const schema = getSchema(
  createExtensions({ newId: () => 'x'.repeat(12), preuves: null, words: null, typography: () => true }),
);
const ids = () => {
  let rank = 0;
  return () => {
    rank += 1;
    return `n${String(rank).padStart(11, '0')}`;
  };
};

describe('the editor and what is kept', () => {
  it('E1: any text goes through the schema of the editor and comes back the same', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const node = Node.fromJSON(schema, toEditor(text, ids()));
        node.check();
        expect(toRichText(node.toJSON())).toEqual(RichText.parse(text));
      }),
      { numRuns: 200 },
    );
  });

  it('E1: an empty text is one paragraph to write in, and comes back empty', () => {
    const doc = toEditor(EMPTY_TEXT, ids());
    expect(doc.content).toHaveLength(1);
    expect(toRichText(doc)).toEqual(EMPTY_TEXT);
  });

  it('E2: an id met twice in a file written by hand is given again', () => {
    const p = (text: string) => ({
      type: 'paragraph' as const,
      attrs: { id: 'same', element: null },
      content: [{ type: 'text' as const, text }],
    });
    const doc = toEditor({ type: 'doc', version: 1, content: [p('a'), p('b')] }, ids());
    expect(doc.content?.map((block) => block.attrs?.id)).toEqual(['same', 'n00000000001']);
  });

  it('E1: the schema has the nodes and marks of RichText, no other', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      [
        'doc',
        'text',
        'paragraph',
        'heading',
        'image',
        'bulletList',
        'orderedList',
        'listItem',
        'blockquote',
        'table',
        'tableRow',
        'tableCell',
        'tableHeader',
        'hardBreak',
        'preuveRef',
      ].sort(),
    );
    expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'underline']);
  });
});
