// An image kept in the livret, named by its SHA-256, with its caption, its alternative text and its width.
import { Node } from '@tiptap/core';
import { type NodeViewProps, NodeViewWrapper, ReactNodeViewRenderer } from '@tiptap/react';
import { useFichierUrl } from '../fichier-url.ts';
import type { NodeWords } from '../preuves-source.ts';

export interface ImageAttrs {
  readonly fichier: string;
  readonly legende: string;
  readonly alt: string;
  readonly largeur: number;
}
const WIDTHS = [1, 0.75, 0.5, 0.35];

function ImageView({ node, updateAttributes, selected, extension, editor }: NodeViewProps) {
  const { fichier, legende, alt, largeur } = node.attrs as unknown as ImageAttrs;
  const words = extension.options.words as NodeWords;
  const url = useFichierUrl(fichier);
  const widths = WIDTHS.includes(largeur) ? WIDTHS : [largeur, ...WIDTHS];
  return (
    <NodeViewWrapper as="figure" className={selected ? 'ed-image ed-selected' : 'ed-image'} data-drag-handle>
      {url === null ? (
        <p className="ed-image-absente">{words.imageAbsente}</p>
      ) : (
        <img
          src={url}
          alt={alt || legende || words.imageSansLegende}
          style={{ width: `${largeur * 100}%` }}
          draggable={false}
        />
      )}
      <figcaption contentEditable={false}>
        <input
          className="ed-caption"
          value={legende}
          placeholder={words.legendeImage}
          aria-label={words.legendeImage}
          onChange={(event) => updateAttributes({ legende: event.target.value })}
        />
        {editor.isEditable && (
          <div className="ed-image-more">
            <input
              className="ed-alt"
              value={alt}
              placeholder={words.altAide}
              aria-label={words.altImage}
              onChange={(event) => updateAttributes({ alt: event.target.value })}
            />
            <select
              aria-label={words.largeurImage}
              value={largeur}
              onChange={(event) => updateAttributes({ largeur: Number(event.target.value) })}
            >
              {widths.map((width) => (
                <option key={width} value={width}>
                  {words.largeur(Math.round(width * 100))}
                </option>
              ))}
            </select>
          </div>
        )}
      </figcaption>
    </NodeViewWrapper>
  );
}

const data = (name: keyof ImageAttrs, fallback: string | number) => ({
  default: fallback,
  parseHTML: (node: HTMLElement) => {
    const value = node.getAttribute(`data-${name}`);
    return value === null ? fallback : typeof fallback === 'number' ? Number(value) : value;
  },
  renderHTML: (attrs: Record<string, unknown>) => ({ [`data-${name}`]: String(attrs[name]) }),
});

export const LivretImage = Node.create<{ words: NodeWords | null }>({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  selectable: true,
  addOptions: () => ({ words: null }),
  addAttributes: () => ({
    fichier: data('fichier', ''),
    legende: data('legende', ''),
    alt: data('alt', ''),
    largeur: data('largeur', 1),
  }),
  // An <img> of the web is only an address: the application never fetches anything. Pasted bytes come as files.
  parseHTML: () => [
    {
      tag: 'figure[data-fichier]',
      getAttrs: (node) => (/^[0-9a-f]{64}$/.test(node.getAttribute('data-fichier') ?? '') ? null : false),
    },
  ],
  renderHTML({ HTMLAttributes, node }) {
    return ['figure', HTMLAttributes, node.attrs.legende];
  },
  addNodeView: () => ReactNodeViewRenderer(ImageView),
});
