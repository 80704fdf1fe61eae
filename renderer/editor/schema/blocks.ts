// What every block of a text carries: a stable id, and which of the ten elements it answers.
import { Extension } from '@tiptap/core';
import { ELEMENTS, type Element } from '#shared/domain/situation/element.ts';

/** Node types with an id, as in shared/domain/texte/rich-text.ts. */
export const BLOCK_TYPES = [
  'paragraph',
  'heading',
  'image',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'table',
] as const;

const known = new Set<string>(BLOCK_TYPES);
export const isBlockType = (name: string): boolean => known.has(name);

export const toElement = (value: unknown): Element | null =>
  ELEMENTS.find((element) => element === value) ?? null;

/** Neither attribute follows a split: the new block gets its own id, and says nothing until the candidate does. */
export const BlockAttributes = Extension.create({
  name: 'blockAttributes',
  addGlobalAttributes() {
    return [
      {
        types: [...BLOCK_TYPES],
        attributes: {
          id: {
            default: null,
            keepOnSplit: false,
            parseHTML: (node) => node.getAttribute('data-id'),
            renderHTML: ({ id }) => (typeof id === 'string' ? { 'data-id': id } : {}),
          },
          element: {
            default: null,
            keepOnSplit: false,
            parseHTML: (node) => toElement(node.getAttribute('data-element')),
            renderHTML: ({ element }) => (typeof element === 'string' ? { 'data-element': element } : {}),
          },
        },
      },
    ];
  },
});
