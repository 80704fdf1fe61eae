// Rich texts for tests, from a few words. « @pre1 » in a paragraph cites the preuve pre1.
import type { Element } from '#shared/domain/situation/element.ts';
import type { Inline, Paragraph, RichText } from '#shared/domain/texte/rich-text.ts';

const inlines = (text: string): Inline[] =>
  text
    .split(/(@\w+)/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('@')
        ? { type: 'preuveRef', attrs: { preuveId: part.slice(1) } }
        : { type: 'text', text: part },
    );

export const aParagraph = (text: string, id = 'b1', element: Element | null = null): Paragraph => ({
  type: 'paragraph',
  attrs: { id, element },
  ...(text === '' ? {} : { content: inlines(text) }),
});

export const aText = (...paragraphs: readonly string[]): RichText => ({
  type: 'doc',
  version: 1,
  content: paragraphs.map((text, i) => aParagraph(text, `b${i + 1}`)),
});
