// A rich text, to be read: what the editor writes, without the editor.
import { createElement, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFichierUrl } from '#renderer/editor/fichier-url.ts';
import type { Block, Image, Inline, RichText } from '#shared/domain/texte/rich-text.ts';

export interface RichTextViewProps {
  readonly texte: RichText;
  /** Number shown for a preuve, from 1; undefined when it is gone. */
  readonly numero: (preuveId: string) => number | undefined;
  /** Level of heading of the text's own level 1. */
  readonly level: number;
}

export function RichTextView({ texte, ...how }: RichTextViewProps) {
  return texte.content.map((block) => <BlockView key={block.attrs.id} block={block} {...how} />);
}

type How = Omit<RichTextViewProps, 'texte'>;

function BlockView({ block, ...how }: How & { readonly block: Block }): ReactNode {
  const blocks = (content: readonly Block[]) =>
    content.map((child) => <BlockView key={child.attrs.id} block={child} {...how} />);
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <InlineView content={block.content ?? []} {...how} />
        </p>
      );
    case 'heading':
      return createElement(
        `h${Math.min(6, how.level + block.attrs.level - 1)}`,
        null,
        <InlineView content={block.content ?? []} {...how} />,
      );
    case 'bulletList':
    case 'orderedList':
      return createElement(
        block.type === 'bulletList' ? 'ul' : 'ol',
        null,
        block.content.map((item) => <li key={item.attrs.id}>{blocks(item.content)}</li>),
      );
    case 'blockquote':
      return <blockquote>{blocks(block.content)}</blockquote>;
    case 'image':
      return <ImageView {...block.attrs} />;
    case 'table':
      return (
        <table>
          {block.attrs.legende !== '' && <caption>{block.attrs.legende}</caption>}
          <tbody>
            {block.content.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows and cells have no id, and nothing here moves.
              <tr key={r}>
                {row.content.map((cell, c) =>
                  createElement(
                    cell.type === 'tableHeader' ? 'th' : 'td',
                    { key: c, colSpan: cell.attrs.colspan, rowSpan: cell.attrs.rowspan },
                    blocks(cell.content),
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}

const MARKS = { bold: 'strong', italic: 'em', underline: 'u' } as const;

function InlineView({ content, numero }: How & { readonly content: readonly Inline[] }): ReactNode {
  const t = useTranslations('dossier');
  return content.map((node, index) => {
    const n = node.type === 'preuveRef' ? numero(node.attrs.preuveId) : undefined;
    const words: ReactNode =
      node.type === 'text' ? (
        node.text
      ) : node.type === 'hardBreak' ? (
        <br />
      ) : n === undefined ? (
        t('preuvePerdue')
      ) : (
        t('preuveCitee', { numero: n })
      );
    const marked = (node.marks ?? []).reduce<ReactNode>(
      (inner, mark) => createElement(MARKS[mark.type], null, inner),
      words,
    );
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a line have no id, and nothing here moves.
    return <span key={index}>{marked}</span>;
  });
}

function ImageView({ fichier, legende, alt, largeur }: Image['attrs']) {
  const t = useTranslations('dossier');
  const url = useFichierUrl(fichier);
  return (
    <figure>
      {url === null ? (
        <p>{t('imageAbsente')}</p>
      ) : (
        <img src={url} alt={alt} style={{ width: `${largeur * 100}%` }} />
      )}
      {legende !== '' && <figcaption>{legende}</figcaption>}
    </figure>
  );
}

/** An image of the livret shown in the annexes. */
export function PreuveImage({ fichier, alt }: { readonly fichier: string; readonly alt: string }) {
  const url = useFichierUrl(fichier);
  return typeof url === 'string' ? <img src={url} alt={alt} /> : null;
}
