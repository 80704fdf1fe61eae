// A real editor in a simulated page.
import { Editor } from '@tiptap/core';
import { toEditor, toRichText } from '#renderer/editor/convert.ts';
import type { NodeWords, PreuvesSource } from '#renderer/editor/preuves-source.ts';
import { createExtensions, INPUT_RULES } from '#renderer/editor/schema/extensions.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';

export const words: NodeWords = {
  preuve: (numero) => `preuve ${numero}`,
  preuveAbsente: 'preuve absente',
  element: (element) => element,
  legendeTableau: 'Légende du tableau',
  legendeImage: 'Légende',
  altImage: 'Texte de remplacement',
  altAide: '',
  largeurImage: 'Largeur',
  largeur: (pourcent) => `${pourcent} %`,
  imageAbsente: 'image absente',
  imageSansLegende: 'image',
};

export const ids = () => {
  let rank = 0;
  return () => {
    rank += 1;
    return `n${String(rank).padStart(11, '0')}`;
  };
};

/** Numbers follow the order of the ids given; `order` may be changed and announced. */
export function fakePreuves(order: string[]): PreuvesSource & { reorder: (next: string[]) => void } {
  let now = order;
  const listeners = new Set<() => void>();
  return {
    numero: (id) => (now.includes(id) ? now.indexOf(id) + 1 : null),
    legende: (id) => `légende de ${id}`,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reorder: (next) => {
      now = next;
      for (const listener of listeners) listener();
    },
  };
}

export const paragraph = (id: string, text: string, element: string | null = null) => ({
  type: 'paragraph',
  attrs: { id, element },
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});
export const text = (...content: unknown[]): RichText => ({ type: 'doc', version: 1, content }) as RichText;

export function openEditor(
  content: RichText,
  options: { preuves?: PreuvesSource; typography?: boolean } = {},
): Editor {
  const newId = ids();
  const element = document.createElement('div');
  document.body.append(element);
  return new Editor({
    element,
    extensions: createExtensions({
      newId,
      preuves: options.preuves ?? null,
      words,
      typography: () => options.typography ?? true,
    }),
    content: toEditor(content, newId),
    enableInputRules: INPUT_RULES,
    enablePasteRules: false,
  });
}

/** Types as a keyboard does: each key may be changed by the plugins, else it is written as it is. */
export function type(editor: Editor, keys: string): void {
  for (const key of keys) {
    const { from, to } = editor.state.selection;
    const plain = () => editor.state.tr.insertText(key, from, to);
    const handled = editor.view.someProp('handleTextInput', (f) => f(editor.view, from, to, key, plain));
    if (!handled) editor.view.dispatch(plain());
  }
}

export const blocksOf = (editor: Editor) =>
  toRichText(editor.getJSON()).content.map((block) => ({
    id: block.attrs.id,
    text: 'content' in block ? JSON.stringify(block.content).match(/"text":"([^"]*)"/)?.[1] : undefined,
  }));
