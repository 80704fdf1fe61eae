// Keeps the ids of blocks stable and never twice the same: a new block gets a new id, a block that is split keeps its
// id where its words are, what is pasted gets new ids (a copy is another passage).
import { Extension } from '@tiptap/core';
import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { NewId } from '../block-id.ts';
import { changesOnlyWords } from '../only-words.ts';
import { isBlockType } from './blocks.ts';

interface Place {
  pos: number;
  node: Node;
}

/** Of several blocks with the same id, the one that keeps it. `expected`: where the old block went, or null. */
function keeper(places: readonly Place[], expected: number | null): Place | undefined {
  const atExpected = places.find((place) => place.pos === expected);
  // Enter at the very beginning leaves an empty block before: the id goes with the words.
  if (atExpected !== undefined && atExpected.node.content.size > 0) return atExpected;
  return places.find((place) => place.node.content.size > 0) ?? atExpected ?? places[0];
}

function positionsOf(doc: Node): Map<string, number> {
  const positions = new Map<string, number>();
  doc.descendants((node, pos) => {
    if (isBlockType(node.type.name) && typeof node.attrs.id === 'string') positions.set(node.attrs.id, pos);
  });
  return positions;
}

/** The transaction that gives an id to the blocks without one, and new ids to doubles; null when all is well. */
export function repairIds(
  newId: NewId,
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const missing: Place[] = [];
  const byId = new Map<string, Place[]>();
  after.doc.descendants((node, pos) => {
    if (!isBlockType(node.type.name)) return;
    const id: unknown = node.attrs.id;
    if (typeof id !== 'string') missing.push({ pos, node });
    else byId.set(id, [...(byId.get(id) ?? []), { pos, node }]);
  });
  const doubles = [...byId].filter(([, places]) => places.length > 1);
  if (missing.length === 0 && doubles.length === 0) return null;
  const old = doubles.length === 0 ? new Map<string, number>() : positionsOf(before.doc);
  for (const [id, places] of doubles) {
    const was = old.get(id);
    const expected =
      was === undefined ? null : transactions.reduce((pos, { mapping }) => mapping.map(pos, 1), was);
    const kept = keeper(places, expected);
    missing.push(...places.filter((place) => place !== kept));
  }
  const tr = after.tr;
  for (const { pos } of missing) tr.setNodeAttribute(pos, 'id', newId());
  return tr;
}

const withoutIds = (fragment: Fragment): Fragment => {
  const nodes: Node[] = [];
  fragment.forEach((node) => {
    const attrs = isBlockType(node.type.name) ? { ...node.attrs, id: null } : node.attrs;
    nodes.push(node.isText ? node : node.type.create(attrs, withoutIds(node.content), node.marks));
  });
  return Fragment.fromArray(nodes);
};

/** The same passage without its ids. */
export const anonymous = (slice: Slice): Slice =>
  new Slice(withoutIds(slice.content), slice.openStart, slice.openEnd);

export const UniqueIds = Extension.create<{ newId: NewId }>({
  name: 'uniqueIds',
  priority: 1000,
  addOptions: () => ({ newId: () => '' }),
  addProseMirrorPlugins() {
    const { newId } = this.options;
    return [
      new Plugin({
        key: new PluginKey('uniqueIds'),
        appendTransaction: (transactions, before, after) =>
          transactions.every(changesOnlyWords) ? null : repairIds(newId, transactions, before, after),
        props: {
          // Moved with the mouse: the same passage. Copied, or come from elsewhere: another one.
          transformPasted: (slice, view) => (view.dragging?.move === true ? slice : anonymous(slice)),
        },
      }),
    ];
  },
});
