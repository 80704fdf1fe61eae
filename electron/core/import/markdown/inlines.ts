// The inside of a Markdown paragraph: text, marks, line breaks, citations of preuves; images are set apart.
import type { PhrasingContent } from 'mdast';
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

const pieces = (node: PhrasingContent, marks: readonly Mark[]): Piece[] => {
  switch (node.type) {
    case 'text':
      return fromText(node.value, marks);
    case 'strong':
      return node.children.flatMap((child) => pieces(child, add(marks, 'bold')));
    case 'emphasis':
      return node.children.flatMap((child) => pieces(child, add(marks, 'italic')));
    case 'break':
      return [withMarks({ type: 'hardBreak' as const }, marks)];
    case 'image':
      return [{ type: 'image', url: node.url, alt: node.alt ?? '', legende: node.title ?? '' }];
    case 'inlineCode':
    case 'html':
      return fromText(node.value, marks);
    case 'link': {
      // A dossier is read on paper: the address stays readable, after the words that carried it.
      const words = node.children.flatMap((child) => pieces(child, marks));
      const said = words.map((piece) => (piece.type === 'text' ? piece.text : '')).join('');
      return said.includes(node.url.replace(/^mailto:/, ''))
        ? words
        : [...words, ...fromText(` (${node.url})`, marks)];
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => pieces(child, marks)) : [];
  }
};

const sameMarks = (a: Inline, b: Inline): boolean => JSON.stringify(a.marks) === JSON.stringify(b.marks);

/** In reading order; neighbours with the same marks are one text. */
export const inlinePieces = (children: readonly PhrasingContent[]): Piece[] => {
  const merged: Piece[] = [];
  for (const piece of children.flatMap((child) => pieces(child, []))) {
    const last = merged.at(-1);
    if (piece.type === 'text' && last?.type === 'text' && sameMarks(last, piece))
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    else merged.push(piece);
  }
  return merged;
};
