// Between the editor's document and the RichText that is kept. The editor needs at least one paragraph and lets one
// write after a table; what is kept has no empty paragraph at its end. Everything else goes both ways without loss.
import type { JSONContent } from '@tiptap/core';
import { type Block, EMPTY_TEXT, RICH_TEXT_VERSION, RichText } from '#shared/domain/texte/rich-text.ts';
import type { NewId } from './block-id.ts';

type Json = { type: string; attrs?: Record<string, unknown>; content?: Json[] };

const isBlank = (block: Block | undefined): boolean =>
  block?.type === 'paragraph' && (block.content?.length ?? 0) === 0 && block.attrs.element === null;

/** Reads the editor's document. Throws a ZodError if it is not a RichText: the schema of the editor prevents it. */
export function toRichText(doc: JSONContent): RichText {
  const content = [...((doc.content ?? []) as unknown as Block[])];
  const text = RichText.parse({ type: 'doc', version: RICH_TEXT_VERSION, content });
  let end = text.content.length;
  while (end > 0 && isBlank(text.content[end - 1])) end -= 1;
  return end === 0 ? EMPTY_TEXT : { ...text, content: text.content.slice(0, end) };
}

const CONTAINERS = new Set(['bulletList', 'orderedList', 'table', 'tableRow']);

/** Containers that hold nothing cannot be shown, nor were they ever seen: they are left out. */
function shown(nodes: readonly Json[]): Json[] {
  return nodes.flatMap((node) => {
    if (node.content === undefined) return [node];
    const content = shown(node.content);
    return content.length === 0 && CONTAINERS.has(node.type) ? [] : [{ ...node, content }];
  });
}

/** Gives a new id to a block whose id was already met: a text may come from a hand-written file. */
function unique(nodes: readonly Json[], newId: NewId, seen: Set<unknown>): Json[] {
  return nodes.map((node) => {
    let attrs = node.attrs;
    if (attrs !== undefined && 'id' in attrs) {
      if (seen.has(attrs.id)) attrs = { ...attrs, id: newId() };
      seen.add(attrs.id);
    }
    return {
      ...node,
      ...(attrs === undefined ? {} : { attrs }),
      ...(node.content === undefined ? {} : { content: unique(node.content, newId, seen) }),
    };
  });
}

const blank = (newId: NewId): Json => ({ type: 'paragraph', attrs: { id: newId(), element: null } });

/** The editor's document for a text; an empty text is one empty paragraph. */
export function toEditor(text: RichText, newId: NewId): JSONContent {
  const content = unique(shown(text.content as unknown as Json[]), newId, new Set());
  return { type: 'doc', content: (content.length === 0 ? [blank(newId)] : content) as JSONContent[] };
}
