// From the blocks of the livret to the positions of the editor.
import type { Node } from '@tiptap/pm/model';
import { plainText } from '../plain-text.ts';

export interface BlockPlace {
  readonly pos: number;
  readonly node: Node;
  /** Its plain text, one unit for each position (texteDuBloc); null: it holds blocks, not words. */
  readonly text: string | null;
}

/** Where these blocks are; those that are gone are left out. */
export function placesOf(doc: Node, ids: ReadonlySet<string>): Map<string, BlockPlace> {
  const places = new Map<string, BlockPlace>();
  if (ids.size === 0) return places;
  doc.descendants((node, pos) => {
    const id: unknown = node.attrs.id;
    if (typeof id === 'string' && ids.has(id) && !places.has(id))
      places.set(id, { pos, node, text: node.isTextblock ? plainText(node) : null });
    return !node.isTextblock;
  });
  return places;
}
