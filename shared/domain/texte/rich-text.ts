// Rich text as the editor's JSON (ProseMirror), with a stable id on every block and a schema version.
// The block ids travel to Word as hidden bookmarks and come back with the tutor's remarks: never renumber them.
import { z } from 'zod';
import { Element } from '../situation/element.ts';

export const RICH_TEXT_VERSION = 1;

/** At most 38 characters, so that « _b » + id fits the 40 of a Word bookmark. */
export const BlockId = z.string().regex(/^[A-Za-z0-9]{1,38}$/);

export const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('underline') }),
]);

export const TextNode = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  marks: z.array(Mark).optional(),
});
export const HardBreak = z.object({ type: z.literal('hardBreak'), marks: z.array(Mark).optional() });
/** A proof cited in the text: the number shown is computed from the order of the preuves, never stored. */
export const PreuveRef = z.object({
  type: z.literal('preuveRef'),
  attrs: z.object({ preuveId: z.string().min(1) }),
  marks: z.array(Mark).optional(),
});
export const Inline = z.discriminatedUnion('type', [TextNode, HardBreak, PreuveRef]);

/** `element`: which of the ten elements of a situation this block answers, when the candidate said so. */
const BlockAttrs = z.object({ id: BlockId, element: Element.nullable().default(null) });

export const Paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: BlockAttrs,
  content: z.array(Inline).optional(),
});
/** Levels are relative to the place of the text in the dossier: 1 is the first level inside it. */
export const Heading = z.object({
  type: z.literal('heading'),
  attrs: BlockAttrs.extend({ level: z.number().int().min(1).max(3) }),
  content: z.array(Inline).optional(),
});
/** An image kept in the livret, named by the SHA-256 of its bytes (lower-case hexadecimal). */
export const Image = z.object({
  type: z.literal('image'),
  attrs: BlockAttrs.extend({
    fichier: z.string().regex(/^[0-9a-f]{64}$/),
    legende: z.string().default(''),
    alt: z.string().default(''),
    /** Share of the text width, 0–1. */
    largeur: z.number().min(0.1).max(1).default(1),
  }),
});

export interface ListItem {
  type: 'listItem';
  attrs: z.infer<typeof BlockAttrs>;
  content: Block[];
}
export interface List {
  type: 'bulletList' | 'orderedList';
  attrs: z.infer<typeof BlockAttrs>;
  content: ListItem[];
}
export interface Blockquote {
  type: 'blockquote';
  attrs: z.infer<typeof BlockAttrs>;
  content: Block[];
}
export interface TableCell {
  type: 'tableCell' | 'tableHeader';
  attrs: { colspan: number; rowspan: number; colwidth?: number[] | null | undefined };
  content: Block[];
}
export interface TableRow {
  type: 'tableRow';
  content: TableCell[];
}
export interface Table {
  type: 'table';
  attrs: z.infer<typeof BlockAttrs> & { legende: string };
  content: TableRow[];
}
export type Block =
  | z.infer<typeof Paragraph>
  | z.infer<typeof Heading>
  | z.infer<typeof Image>
  | List
  | Blockquote
  | Table;

export const Block: z.ZodType<Block> = z.lazy(() =>
  z.union([
    Paragraph,
    Heading,
    Image,
    z.object({
      type: z.enum(['bulletList', 'orderedList']),
      attrs: BlockAttrs,
      content: z.array(
        z.object({ type: z.literal('listItem'), attrs: BlockAttrs, content: z.array(Block).min(1) }),
      ),
    }),
    z.object({ type: z.literal('blockquote'), attrs: BlockAttrs, content: z.array(Block).min(1) }),
    z.object({
      type: z.literal('table'),
      attrs: BlockAttrs.extend({ legende: z.string().default('') }),
      content: z.array(
        z.object({
          type: z.literal('tableRow'),
          content: z.array(
            z.object({
              type: z.enum(['tableCell', 'tableHeader']),
              attrs: z.object({
                colspan: z.number().int().min(1).default(1),
                rowspan: z.number().int().min(1).default(1),
                colwidth: z.array(z.number()).nullable().optional(),
              }),
              content: z.array(Block).min(1),
            }),
          ),
        }),
      ),
    }),
  ]),
);

export const RichText = z.object({
  type: z.literal('doc'),
  version: z.literal(RICH_TEXT_VERSION),
  content: z.array(Block),
});

export type RichText = z.infer<typeof RichText>;
export type Inline = z.infer<typeof Inline>;
export type Paragraph = z.infer<typeof Paragraph>;
export type Heading = z.infer<typeof Heading>;
export type Image = z.infer<typeof Image>;

export const EMPTY_TEXT: RichText = { type: 'doc', version: RICH_TEXT_VERSION, content: [] };
