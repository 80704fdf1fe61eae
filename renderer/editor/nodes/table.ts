// A table with its caption above, as in the dossier. Cells keep nothing but their spans and widths.
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import type { Node as PmNode } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { NodeWords } from '../preuves-source.ts';

const span = (name: 'colspan' | 'rowspan') => ({
  default: 1,
  parseHTML: (node: HTMLElement) => Math.max(1, Number(node.getAttribute(name)) || 1),
});
const cellAttributes = () => ({
  colspan: span('colspan'),
  rowspan: span('rowspan'),
  colwidth: { default: null, rendered: false, parseHTML: () => null },
});

class CaptionedTable implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  private readonly input: HTMLInputElement;
  private node: PmNode;

  constructor(node: PmNode, view: EditorView, getPos: () => number | undefined, words: NodeWords | null) {
    this.node = node;
    this.dom = document.createElement('figure');
    this.dom.className = 'ed-table';
    this.input = document.createElement('input');
    this.input.className = 'ed-caption';
    this.input.placeholder = words?.legendeTableau ?? '';
    this.input.setAttribute('aria-label', words?.legendeTableau ?? '');
    this.input.value = node.attrs.legende;
    this.input.addEventListener('input', () => {
      const pos = getPos();
      if (pos !== undefined) view.dispatch(view.state.tr.setNodeAttribute(pos, 'legende', this.input.value));
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === 'Escape') view.focus();
    });
    const scroller = document.createElement('div');
    scroller.className = 'ed-table-scroll';
    const table = document.createElement('table');
    this.contentDOM = document.createElement('tbody');
    table.append(this.contentDOM);
    scroller.append(table);
    this.dom.append(this.input, scroller);
    this.show();
  }

  private show(): void {
    if (this.input.value !== this.node.attrs.legende) this.input.value = this.node.attrs.legende;
    this.dom.dataset.id = this.node.attrs.id;
  }

  update(node: PmNode): boolean {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.input;
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return mutation.type === 'attributes' || !this.contentDOM.contains(mutation.target);
  }
}

export const CaptionTable = Table.extend<{ words: NodeWords | null }>({
  addOptions() {
    return { ...this.parent?.(), words: null } as never;
  },
  addAttributes: () => ({
    legende: {
      default: '',
      parseHTML: (node: HTMLElement) => node.getAttribute('data-legende') ?? '',
      rendered: false,
    },
  }),
  renderHTML({ node, HTMLAttributes }) {
    const caption = node.attrs.legende === '' ? [] : [['caption', {}, node.attrs.legende]];
    return ['table', HTMLAttributes, ...caption, ['tbody', 0]] as never;
  },
  addNodeView() {
    const { words } = this.options;
    return ({ node, view, getPos }) => new CaptionedTable(node, view, getPos, words);
  },
});

export const tableNodes = (words: NodeWords | null) => [
  CaptionTable.configure({ resizable: false, words } as never),
  TableRow,
  TableHeader.extend({ addAttributes: cellAttributes }),
  TableCell.extend({ addAttributes: cellAttributes }),
];
