// Markdown in place of the editor's JSON.
import { expect, test } from 'vitest';
import { markdownToRichText } from '#core/import/markdown/markdown-to-rich-text.ts';
import { type Block, RichText } from '#shared/domain/texte/rich-text.ts';

const SHA = 'b'.repeat(64);

const convert = (markdown: string): Block[] => {
  let last = 0;
  const text = markdownToRichText(markdown, {
    newBlockId: () => `b${++last}`,
    resolveImage: (url) => {
      if (url === 'fichiers/grille.png') return SHA;
      throw new Error(url);
    },
  });
  expect(RichText.parse(text)).toEqual(text);
  return text.content;
};

test('L30: « {contexte} » at the start of a block says its element', () => {
  expect(convert('{contexte} La tour était **neuve**.\n\n{truc} Reste tel quel.')).toEqual([
    {
      type: 'paragraph',
      attrs: { id: 'b1', element: 'contexte' },
      content: [
        { type: 'text', text: 'La tour était ' },
        { type: 'text', text: 'neuve', marks: [{ type: 'bold' }] },
        { type: 'text', text: '.' },
      ],
    },
    {
      type: 'paragraph',
      attrs: { id: 'b2', element: null },
      content: [{ type: 'text', text: '{truc} Reste tel quel.' }],
    },
  ]);
});

test('L31: « [preuve:ID] » cites a preuve, inside marks too', () => {
  expect(convert('Voir *la grille [preuve:p-1]*,\net [preuve:p_2].')[0]).toMatchObject({
    content: [
      { type: 'text', text: 'Voir ' },
      { type: 'text', text: 'la grille ', marks: [{ type: 'italic' }] },
      { type: 'preuveRef', attrs: { preuveId: 'p-1' }, marks: [{ type: 'italic' }] },
      { type: 'text', text: ', et ' },
      { type: 'preuveRef', attrs: { preuveId: 'p_2' } },
      { type: 'text', text: '.' },
    ],
  });
});

test('L32: an image is a block of its own, with its caption and its alternative text', () => {
  expect(
    convert('{preuve} Avant ![Une grille](fichiers/grille.png "La grille de suivi") après'),
  ).toMatchObject([
    { type: 'paragraph', attrs: { element: 'preuve' }, content: [{ text: 'Avant' }] },
    { type: 'image', attrs: { fichier: SHA, legende: 'La grille de suivi', alt: 'Une grille', largeur: 1 } },
    { type: 'paragraph', attrs: { element: 'preuve' }, content: [{ text: 'après' }] },
  ]);
});

test('L33: « Table: » just before a table is its caption; anywhere else it is text', () => {
  const blocks = convert('Table: Les tours\n\n| Tour | Haut |\n|---|---|\n| Nord | 12 m |\n\nTable: mise');
  expect(blocks).toMatchObject([
    {
      type: 'table',
      attrs: { legende: 'Les tours' },
      content: [
        { content: [{ type: 'tableHeader' }, { type: 'tableHeader' }] },
        {
          content: [{ type: 'tableCell' }, { type: 'tableCell', content: [{ content: [{ text: '12 m' }] }] }],
        },
      ],
    },
    { type: 'paragraph', content: [{ text: 'Table: mise' }] },
  ]);
});

test('L34: headings deeper than three are third; lists nest; quotes, code and rulers have a place or none', () => {
  const blocks = convert('##### Titre\n\n1. un\n   - deux\n\n> cité\n\n---\n\n```\na\nb\n```\n\n- ');
  expect(blocks).toMatchObject([
    { type: 'heading', attrs: { level: 3 } },
    {
      type: 'orderedList',
      content: [
        { content: [{ type: 'paragraph' }, { type: 'bulletList', content: [{ type: 'listItem' }] }] },
      ],
    },
    { type: 'blockquote', content: [{ type: 'paragraph' }] },
    { type: 'paragraph', content: [{ text: 'a' }, { type: 'hardBreak' }, { text: 'b' }] },
    { type: 'bulletList', content: [{ content: [{ type: 'paragraph' }] }] },
  ]);
});

test('L34: the address of a link stays readable on paper', () => {
  expect(convert('Voir [le site](https://phare.example) et <https://tour.example>.')[0]).toMatchObject({
    content: [{ text: 'Voir le site (https://phare.example) et https://tour.example.' }],
  });
});

test('L35: an image that is not in the livret is refused', () => {
  expect(() => convert('![x](ailleurs.png)')).toThrow('ailleurs.png');
});

test('L36: no word and no image is lost: images of cells and headings, addresses written apart', () => {
  const image = '![La grille](fichiers/grille.png "Grille")';
  expect(convert(`| a |\n|-|\n| ${image} |`)).toMatchObject([
    { content: [{}, { content: [{ content: [{ type: 'image', attrs: { fichier: SHA } }] }] }] },
  ]);
  expect(convert(`## Vue ${image}`)).toMatchObject([{ type: 'heading' }, { type: 'image' }]);
  expect(
    convert('Voir [le site][1] et ![La grille][g].\n\n[1]: https://phare.example\n[g]: fichiers/grille.png'),
  ).toMatchObject([
    { content: [{ text: 'Voir le site (https://phare.example) et' }] },
    { type: 'image', attrs: { fichier: SHA, alt: 'La grille' } },
    { content: [{ text: '.' }] },
  ]);
  expect(() => convert('| a |\n|-|\n| ![x](ailleurs.png) |')).toThrow('ailleurs.png');
});

test('L36: « <br> » ends a line, comments are left out, other HTML is text', () => {
  expect(convert('<!-- à revoir -->\n\nun<br>deux<!-- non --> <b>trois</b>')).toMatchObject([
    { content: [{ text: 'un' }, { type: 'hardBreak' }, { text: 'deux <b>trois</b>' }] },
  ]);
});
