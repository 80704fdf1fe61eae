// Markdown (CommonMark and GFM tables) to the editor's rich text.
//   {contexte} Texte…                         the element that the block answers (any of the ten)
//   [preuve:ID]                               a proof cited
//   ![alt](fichiers/nom.png "légende")        an image of the livret
//   Table: légende                            alone just before a table: its caption
// What a dossier has no place for becomes text: code as lines, addresses after their words; rulers and comments are
// left out.
import type { Definition, Paragraph as MdParagraph, Table as MdTable, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { ELEMENTS, type Element } from '#shared/domain/situation/element.ts';
import { type Block, type Inline, RICH_TEXT_VERSION, type RichText } from '#shared/domain/texte/rich-text.ts';
import {
  type Definitions,
  inlinePieces,
  type MarkdownImage,
  type Piece,
  withoutComments,
} from './inlines.ts';

export interface MarkdownDeps {
  /** A new id for each block, of letters and figures. */
  readonly newBlockId: () => string;
  /** SHA-256 of the image at that address; throws when it is not in the livret. */
  readonly resolveImage: (url: string) => string;
}

const MARK = new RegExp(`^\\{(${ELEMENTS.join('|')})\\}[ \\u00A0]*`);
const CAPTION = /^Table[ \u00A0]?:[ \u00A0]*(.*)$/s;

interface Marked {
  readonly element: Element | null;
  readonly pieces: readonly Piece[];
}

const takeElement = (pieces: readonly Piece[]): Marked => {
  const [first, ...rest] = pieces;
  const found = first?.type === 'text' ? MARK.exec(first.text) : null;
  if (first?.type !== 'text' || !found) return { element: null, pieces };
  const text = first.text.slice(found[0].length);
  return {
    element: found[1] as Element,
    pieces: text === '' ? rest : [{ ...first, text }, ...rest],
  };
};

const trimEnds = (content: readonly Inline[]): Inline[] =>
  content.flatMap((node, i): Inline[] => {
    if (node.type !== 'text') return [node];
    let text = node.text;
    if (i === 0) text = text.replace(/^[ \t]+/, '');
    if (i === content.length - 1) text = text.replace(/[ \t]+$/, '');
    return text === '' ? [] : [{ ...node, text }];
  });

const converter = ({ newBlockId, resolveImage }: MarkdownDeps, known: Definitions) => {
  const attrs = (element: Element | null = null) => ({ id: newBlockId(), element });

  const paragraph = (content: readonly Inline[], element: Element | null): Block => {
    const kept = trimEnds(content);
    return { type: 'paragraph', attrs: attrs(element), ...(kept.length > 0 && { content: kept }) };
  };

  const image = ({ url, alt, legende }: MarkdownImage, element: Element | null): Block => ({
    type: 'image',
    attrs: { ...attrs(element), fichier: resolveImage(url), legende, alt, largeur: 1 },
  });

  /** A paragraph cut at its images, which are blocks of their own. */
  const cut = ({ element, pieces }: Marked): Block[] => {
    const result: Block[] = [];
    let words: Inline[] = [];
    const flush = () => {
      if (trimEnds(words).length > 0) result.push(paragraph(words, element));
      words = [];
    };
    for (const piece of pieces) {
      if (piece.type === 'image') {
        flush();
        result.push(image(piece, element));
      } else words.push(piece);
    }
    flush();
    return result;
  };

  const words = (pieces: readonly Piece[]): Inline[] =>
    pieces.filter((piece): piece is Inline => piece.type !== 'image');

  const lines = (value: string): Inline[] =>
    value
      .split('\n')
      .flatMap((line, i): Inline[] => [
        ...(i > 0 ? [{ type: 'hardBreak' as const }] : []),
        ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
      ]);

  const table = (node: MdTable, legende: string): Block => ({
    type: 'table',
    attrs: { ...attrs(), legende },
    content: node.children.map((row, rank) => ({
      type: 'tableRow',
      content: row.children.map((cell) => ({
        type: rank === 0 ? 'tableHeader' : 'tableCell',
        attrs: { colspan: 1, rowspan: 1 },
        content: filled(cut({ element: null, pieces: inlinePieces(cell.children, known) })),
      })),
    })),
  });

  const filled = (content: Block[]): Block[] => (content.length > 0 ? content : [paragraph([], null)]);

  const block = (node: RootContent): Block[] => {
    switch (node.type) {
      case 'paragraph':
        return cut(takeElement(inlinePieces(node.children, known)));
      case 'heading': {
        const { element, pieces } = takeElement(inlinePieces(node.children, known));
        const content = trimEnds(words(pieces));
        const level = Math.min(node.depth, 3);
        return [
          { type: 'heading', attrs: { ...attrs(element), level }, ...(content.length > 0 && { content }) },
          ...pieces.filter((piece) => piece.type === 'image').map((piece) => image(piece, null)),
        ];
      }
      case 'list':
        return [
          {
            type: node.ordered ? 'orderedList' : 'bulletList',
            attrs: attrs(),
            content: node.children.map((item) => ({
              type: 'listItem',
              attrs: attrs(),
              content: filled(blocks(item.children)),
            })),
          },
        ];
      case 'blockquote':
        return [{ type: 'blockquote', attrs: attrs(), content: filled(blocks(node.children)) }];
      case 'code':
        return [paragraph(lines(node.value), null)];
      case 'html': {
        const said = withoutComments(node.value);
        return said === '' ? [] : [paragraph(lines(said), null)];
      }
      case 'table':
        return [table(node, '')];
      default:
        return [];
    }
  };

  const captionOf = (node: RootContent | undefined): string | null => {
    if (node?.type !== 'paragraph') return null;
    const [first] = inlinePieces((node as MdParagraph).children, known);
    return first?.type === 'text' ? (CAPTION.exec(first.text)?.[1]?.trim() ?? null) : null;
  };

  const blocks = (nodes: readonly RootContent[]): Block[] =>
    nodes.flatMap((node, i) => {
      const next = nodes[i + 1];
      if (next?.type === 'table' && captionOf(node) !== null) return [];
      if (node.type === 'table') return [table(node, captionOf(nodes[i - 1]) ?? '')];
      return block(node);
    });

  return blocks;
};

/** Of two with one name, the first is the one (CommonMark): it is put last in the map. */
const definitions = (nodes: readonly RootContent[]): Definition[] =>
  nodes
    .flatMap((node): Definition[] => {
      if (node.type === 'definition') return [node];
      return 'children' in node ? definitions(node.children as RootContent[]) : [];
    })
    .reverse();

export const markdownToRichText = (markdown: string, deps: MarkdownDeps): RichText => {
  const tree = fromMarkdown(markdown.normalize('NFC'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  const known = new Map(definitions(tree.children).map((one) => [one.identifier, one]));
  return { type: 'doc', version: RICH_TEXT_VERSION, content: converter(deps, known)(tree.children) };
};
