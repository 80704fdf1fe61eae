// The inside of a Markdown paragraph: text, marks, line breaks, citations of preuves; images are set apart.
import type { Definition, PhrasingContent } from 'mdast';
import type { Inline } from '#shared/domain/texte/rich-text.ts';

type Mark = NonNullable<Inline['marks']>[number];

export interface MarkdownImage {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
  readonly legende: string;
}
export type Piece = Inline | MarkdownImage;

const CITATION = /\[preuve:([\w-]+)\]/;

const withMarks = <T extends object>(node: T, marks: readonly Mark[]): T & { marks?: Mark[] } =>
  marks.length === 0 ? node : { ...node, marks: [...marks] };

/** « [preuve:ID] » cites; the line ends of the source are spaces. */
const fromText = (value: string, marks: readonly Mark[]): Inline[] =>
  value
    .replace(/[ \t]*\r?\n[ \t]*/g, ' ')
    .split(new RegExp(CITATION, 'g'))
    .flatMap((part, i): Inline[] => {
      if (i % 2 === 1) return [withMarks({ type: 'preuveRef' as const, attrs: { preuveId: part } }, marks)];
      return part === '' ? [] : [withMarks({ type: 'text' as const, text: part }, marks)];
    });

const add = (marks: readonly Mark[], type: Mark['type']): readonly Mark[] =>
  marks.some((mark) => mark.type === type) ? marks : [...marks, { type }];

/** Addresses written apart (« [1]: https://… »), by their name in the tree. */
export type Definitions = ReadonlyMap<string, Definition>;

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const BREAK = /^<br\s*\/?>$/i;

/** A comment is for whoever reads the source. */
export const withoutComments = (html: string): string => html.replace(COMMENT, '').trim();

const pieces = (node: PhrasingContent, marks: readonly Mark[], known: Definitions): Piece[] => {
  switch (node.type) {
    case 'text':
      return fromText(node.value, marks);
    case 'strong':
      return node.children.flatMap((child) => pieces(child, add(marks, 'bold'), known));
    case 'emphasis':
      return node.children.flatMap((child) => pieces(child, add(marks, 'italic'), known));
    case 'break':
      return [withMarks({ type: 'hardBreak' as const }, marks)];
    case 'image':
      return [{ type: 'image', url: node.url, alt: node.alt ?? '', legende: node.title ?? '' }];
    case 'imageReference': {
      const found = known.get(node.identifier);
      return found
        ? [{ type: 'image', url: found.url, alt: node.alt ?? '', legende: found.title ?? '' }]
        : fromText(node.alt ?? '', marks);
    }
    case 'inlineCode':
      return fromText(node.value, marks);
    case 'html':
      // The only line break that a table of Markdown knows.
      if (BREAK.test(node.value)) return [withMarks({ type: 'hardBreak' as const }, marks)];
      return fromText(withoutComments(node.value), marks);
    case 'link':
      return linked(node.children, node.url, marks, known);
    case 'linkReference':
      return linked(node.children, known.get(node.identifier)?.url ?? '', marks, known);
    default:
      return 'children' in node ? node.children.flatMap((child) => pieces(child, marks, known)) : [];
  }
};

/** A dossier is read on paper: the address stays readable, after the words that carried it. */
const linked = (
  children: readonly PhrasingContent[],
  url: string,
  marks: readonly Mark[],
  known: Definitions,
): Piece[] => {
  const words = children.flatMap((child) => pieces(child, marks, known));
  const said = words.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
  return said.includes(url.replace(/^mailto:/, '')) ? words : [...words, ...fromText(` (${url})`, marks)];
};

const sameMarks = (a: Inline, b: Inline): boolean => JSON.stringify(a.marks) === JSON.stringify(b.marks);

/** In reading order; neighbours with the same marks are one text. */
export const inlinePieces = (children: readonly PhrasingContent[], known: Definitions): Piece[] => {
  const merged: Piece[] = [];
  for (const piece of children.flatMap((child) => pieces(child, [], known))) {
    const last = merged.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && sameMarks(last, piece))
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
};
