// Any text that the editor can hold, for property tests.
import fc from 'fast-check';
import { ELEMENTS } from '#shared/domain/situation/element.ts';
import { type Block, type Inline, RICH_TEXT_VERSION, type RichText } from '#shared/domain/texte/rich-text.ts';

const marks = fc
  .subarray(['bold', 'italic', 'underline'] as const)
  .map((types) => types.map((type) => ({ type })));
const withMarks = <T extends object>(node: T, set: { type: 'bold' | 'italic' | 'underline' }[]) =>
  set.length === 0 ? node : { ...node, marks: set };

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }), marks)
    .map(([text, set]) => withMarks({ type: 'text', text }, set) as Inline),
  fc.constant<Inline>({ type: 'hardBreak' }),
  fc
    .tuple(fc.stringMatching(/^[a-z0-9-]{1,12}$/), marks)
    .map(([preuveId, set]) => withMarks({ type: 'preuveRef', attrs: { preuveId } }, set) as Inline),
);

/** Two neighbours with the same marks are one text node for the editor. */
const joined = (nodes: readonly Inline[]): Inline[] => {
  const all: Inline[] = [];
  for (const node of nodes) {
    const before = all.at(-1);
    const same =
      before?.type === 'text' &&
      node.type === 'text' &&
      JSON.stringify(before.marks) === JSON.stringify(node.marks);
    if (same) all.splice(-1, 1, { ...before, text: before.text + node.text });
    else all.push(node);
  }
  return all;
};

const line = fc.array(inline, { maxLength: 6 }).map(joined);
const content = (nodes: Inline[]) => (nodes.length === 0 ? {} : { content: nodes });
const element = fc.option(fc.constantFrom(...ELEMENTS), { nil: null });
const NO_ID = '';

const { block } = fc.letrec<{ block: Block; blocks: Block[]; table: Block }>((tie) => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  table: fc
    .record({
      rows: fc.integer({ min: 1, max: 3 }),
      cols: fc.integer({ min: 1, max: 3 }),
      legende: fc.string(),
      element,
    })
    .chain(({ rows, cols, legende, element: e }) =>
      fc.array(fc.tuple(tie('blocks'), fc.boolean()), { minLength: rows * cols, maxLength: rows * cols }).map(
        (cells): Block => ({
          type: 'table',
          attrs: { id: NO_ID, element: e, legende },
          content: Array.from({ length: rows }, (_, row) => ({
            type: 'tableRow',
            content: cells.slice(row * cols, (row + 1) * cols).map(([inside, header]) => ({
              type: header ? 'tableHeader' : 'tableCell',
              attrs: { colspan: 1, rowspan: 1, colwidth: null },
              content: inside,
            })),
          })),
        }),
      ),
    ),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({ line, element }).map(
      ({ line: l, element: e }): Block => ({
        type: 'paragraph',
        attrs: { id: NO_ID, element: e },
        ...content(l),
      }),
    ),
    fc.record({ line, element, level: fc.constantFrom(1, 2, 3) }).map(
      ({ line: l, element: e, level }): Block => ({
        type: 'heading',
        attrs: { id: NO_ID, element: e, level },
        ...content(l),
      }),
    ),
    fc
      .record({
        fichier: fc.stringMatching(/^[0-9a-f]{64}$/),
        legende: fc.string(),
        alt: fc.string(),
        element,
      })
      .map(
        ({ fichier, legende, alt, element: e }): Block => ({
          type: 'image',
          attrs: { id: NO_ID, element: e, fichier, legende, alt, largeur: 0.5 },
        }),
      ),
    fc
      .tuple(
        fc.constantFrom('bulletList' as const, 'orderedList' as const),
        fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
        element,
      )
      .map(
        ([type, items, e]): Block => ({
          type,
          attrs: { id: NO_ID, element: e },
          content: items.map((inside) => ({
            type: 'listItem',
            attrs: { id: NO_ID, element: null },
            content: inside,
          })),
        }),
      ),
    fc.tuple(tie('blocks'), element).map(
      ([inside, e]): Block => ({
        type: 'blockquote',
        attrs: { id: NO_ID, element: e },
        content: inside,
      }),
    ),
    tie('table'),
  ),
}));

const numbered = (value: unknown, next: () => string): unknown => {
  if (Array.isArray(value)) return value.map((v) => numbered(v, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => [key, key === 'id' && v === NO_ID ? next() : numbered(v, next)]),
  );
};

/** Ids are all different; no empty paragraph at the end. */
export const arbitraryText: fc.Arbitrary<RichText> = fc.array(block, { maxLength: 6 }).map((blocks) => {
  let rank = 0;
  const kept = [...blocks];
  while (kept.length > 0) {
    const end = kept.at(-1);
    if (end?.type !== 'paragraph' || end.content !== undefined || end.attrs.element !== null) break;
    kept.pop();
  }
  const all = numbered(kept, () => `b${String(rank++).padStart(11, '0')}`) as Block[];
  return { type: 'doc', version: RICH_TEXT_VERSION, content: all };
});
