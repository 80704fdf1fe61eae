// Blocks of rich text written by another program may have no id, or the same one twice: they get one each.
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'image',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
]);
const VALID = /^[A-Za-z0-9]{1,38}$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Works on values not yet validated: what is not a node is left as it is. */
export const completeIds = (texte: unknown, newBlockId: () => string): unknown => {
  const taken = new Set<string>();
  const visit = (node: unknown): unknown => {
    if (!isRecord(node)) return node;
    const content = Array.isArray(node.content) ? { content: node.content } : {};
    if (typeof node.type !== 'string' || !BLOCKS.has(node.type))
      return { ...node, ...(content.content && { content: content.content.map(visit) }) };
    const attrs = isRecord(node.attrs) ? node.attrs : {};
    const known = typeof attrs.id === 'string' && VALID.test(attrs.id) && !taken.has(attrs.id);
    const id = known ? String(attrs.id) : newBlockId();
    taken.add(id);
    return {
      ...node,
      attrs: { ...attrs, id },
      ...(content.content && { content: content.content.map(visit) }),
    };
  };
  return visit(texte);
};
