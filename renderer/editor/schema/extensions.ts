// The editor's schema: exactly what RichText holds (shared/domain/texte/rich-text.ts), and nothing else. A test compares
// the two.
import { type AnyExtension, Extension, wrappingInputRule } from '@tiptap/core';
import { ListItem, OrderedList } from '@tiptap/extension-list';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import type { NewId } from '../block-id.ts';
import { LivretImage } from '../nodes/image.tsx';
import { PreuveRef } from '../nodes/preuve-ref.ts';
import { tableNodes } from '../nodes/table.ts';
import { cleanHtml } from '../paste/clean-html.ts';
import type { NodeWords, PreuvesSource } from '../preuves-source.ts';
import { FrenchTyping } from '../typing/typing-plugin.ts';
import { BlockAttributes } from './blocks.ts';
import { ElementLabels } from './element-labels.ts';
import { UniqueIds } from './unique-ids.ts';

export interface EditorDeps {
  readonly newId: NewId;
  readonly preuves: PreuvesSource | null;
  readonly words: NodeWords | null;
  /** French typography while typing; asked at each key. */
  readonly typography: () => boolean;
}

/** Numbers always start at 1: a list of the dossier has no other way. */
const PlainOrderedList = OrderedList.extend({
  addAttributes: () => ({}),
  addInputRules() {
    return [wrappingInputRule({ find: /^1[.)]\s$/, type: this.type })];
  },
});

const AnyListItem = ListItem.extend({ content: 'block+' });

const CleanPaste = Extension.create({
  name: 'cleanPaste',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('cleanPaste'),
      props: { transformPastedHTML: (html) => cleanHtml(html) },
    }),
  ],
});

/** Rules that change what is typed: lists as in Word; no Markdown, which would surprise. */
export const INPUT_RULES = ['bulletList', 'orderedList'];

export const createExtensions = ({ newId, preuves, words, typography }: EditorDeps): AnyExtension[] => [
  StarterKit.configure({
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    strike: false,
    orderedList: false,
    listItem: false,
    heading: { levels: [1, 2, 3] },
    undoRedo: { depth: 500 },
  }),
  PlainOrderedList,
  AnyListItem,
  LivretImage.configure({ words }),
  PreuveRef.configure({ preuves, words }),
  ...tableNodes(words),
  BlockAttributes,
  UniqueIds.configure({ newId }),
  ElementLabels.configure({ words }),
  FrenchTyping.configure({ enabled: typography }),
  CleanPaste,
];
