// A proof cited in a sentence: « preuve 3 », or « preuve absente » when it is gone. One character for the caret.
import { Node } from '@tiptap/core';
import type { NodeWords, PreuvesSource } from '../preuves-source.ts';

export interface PreuveRefOptions {
  readonly preuves: PreuvesSource | null;
  readonly words: NodeWords | null;
}

export const PreuveRef = Node.create<PreuveRefOptions>({
  name: 'preuveRef',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  addOptions: () => ({ preuves: null, words: null }),
  addAttributes: () => ({
    preuveId: {
      default: '',
      parseHTML: (node: HTMLElement) => node.getAttribute('data-preuve') ?? '',
      renderHTML: ({ preuveId }: Record<string, unknown>) => ({ 'data-preuve': preuveId }),
    },
  }),
  // A citation copied from another livret means nothing here: only the words stay.
  parseHTML() {
    const { preuves } = this.options;
    return [
      {
        tag: 'span[data-preuve]',
        getAttrs: (node) => {
          const id = node.getAttribute('data-preuve') ?? '';
          return id !== '' && (preuves === null || preuves.numero(id) !== null) ? null : false;
        },
      },
    ];
  },
  renderHTML({ node, HTMLAttributes }) {
    return [
      'span',
      { ...HTMLAttributes, class: 'ed-cite' },
      citation(this.options.preuves?.numero(node.attrs.preuveId) ?? null, this.options.words),
    ];
  },
  renderText({ node }) {
    return citation(this.options.preuves?.numero(node.attrs.preuveId) ?? null, this.options.words);
  },
  addNodeView() {
    const { preuves, words } = this.options;
    return ({ node }) => {
      const dom = document.createElement('span');
      const show = (): void => {
        const numero = preuves?.numero(node.attrs.preuveId) ?? null;
        dom.className = numero === null ? 'ed-cite ed-cite-absente' : 'ed-cite';
        dom.textContent = citation(numero, words);
        dom.title = numero === null ? '' : (preuves?.legende(node.attrs.preuveId) ?? '');
        dom.dataset.preuve = node.attrs.preuveId;
      };
      show();
      const stop = preuves?.subscribe(show);
      return { dom, destroy: () => stop?.() };
    };
  },
});

/** « preuve 3 », or that it is gone. */
export const citation = (numero: number | null, words: NodeWords | null): string =>
  numero === null ? (words?.preuveAbsente ?? '') : (words?.preuve(numero) ?? String(numero));
