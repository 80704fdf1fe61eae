// @vitest-environment jsdom
// What each program puts on the clipboard, in its own markup, and what is left of it in the text.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRichText } from '#renderer/editor/convert.ts';
import { openEditor, text } from './support.ts';

interface Node {
  type: string;
  text?: string;
  marks?: { type: string }[];
  attrs?: { level?: number; legende?: string };
  content?: Node[];
}

const SIGNS: Record<string, string> = { bold: '*', italic: '/', underline: '_' };
const inline = ({ type, text: words = '', marks = [] }: Node): string => {
  const signs = marks.map((mark) => SIGNS[mark.type]).join('');
  return type === 'hardBreak' ? '⏎' : `${signs}${words}${signs}`;
};

/** One line a block, so that a test can be read. */
function outline(nodes: readonly Node[] = [], indent = ''): string[] {
  return nodes.flatMap((node): string[] => {
    const inside = node.content ?? [];
    if (node.type === 'paragraph') return [indent + inside.map(inline).join('')];
    if (node.type === 'heading') return [`${indent}h${node.attrs?.level} ${inside.map(inline).join('')}`];
    if (node.type === 'blockquote') return outline(inside, `${indent}> `);
    if (node.type === 'table')
      return [
        `${indent}table ${node.attrs?.legende}`,
        ...inside.map((row) =>
          (row.content ?? [])
            .map((cell) => `${cell.type === 'tableHeader' ? '!' : '|'}${outline(cell.content).join('⏎')}`)
            .join(''),
        ),
      ];
    const mark = node.type === 'orderedList' ? '1. ' : '- ';
    return inside.flatMap((item) => {
      const [first = '', ...more] = outline(item.content, `${indent}  `);
      return [`${indent}${mark}${first.trimStart()}`, ...more];
    });
  });
}

function pasted(html: string): string[] {
  const editor = openEditor(text());
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  return outline(toRichText(editor.getJSON()).content as Node[]);
}
const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../../fixtures/paste/${name}.html`), 'utf8');

describe('E4: what is pasted keeps its structure and nothing else', () => {
  it('from Word: headings, lists, a table, without its comments and its tracked deletions', () => {
    expect(pasted(fixture('word'))).toEqual([
      'h1 Mon parcours',
      'h1 Le contexte',
      'Une association de *douze salariés*, au /bord/ de la _Loire_, à Tours. ajouté le site (https://exemple.fr/page)',
      '- un véhicule',
      '  - électrique',
      '- deux bureaux',
      '1. d’abord écouter',
      'table budgets',
      '!Année!Budget',
      '|2024|12 000 €',
      '> « Merci »',
    ]);
  });

  it('from a « filtered » page of Word: its lists, without a property left to say so', () => {
    expect(pasted(fixture('word-filtre'))).toEqual(['- un véhicule', '  - électrique', '- deux *bureaux*']);
  });

  it('from Word for the web: its lists of one item each', () => {
    expect(pasted(fixture('word-web'))).toEqual([
      'h2 Les moyens',
      '- un véhicule',
      '  - électrique',
      '- deux bureaux',
    ]);
  });

  it('from LibreOffice', () => {
    expect(pasted(fixture('libreoffice'))).toEqual([
      '*Mon parcours*',
      'h1 Le contexte',
      'Une association de *douze salariés*, au /bord/ de la _Loire_. Avant suppriméaprès ajouté. Voir le site (https://exemple.fr/page).',
      'h2 Les moyens',
      '- un véhicule',
      '  - électrique',
      '  - partagé',
      '- deux bureaux',
      '1. d’abord écouter',
      '1. puis décider',
      'Tableau 1 : budgets',
      'table ',
      '!Année!Budget',
      '|2024|12 000 €',
      '|total à venir',
      'Première ligne⏎deuxième ligne',
      'Une image : voilà.',
    ]);
  });

  it('from Google Docs: bold that is bold, lists nested beside their item', () => {
    expect(pasted(fixture('google-docs'))).toEqual([
      'h2 Les moyens',
      'Une association de *douze salariés*, voir le site (https://exemple.fr/page)',
      '- un véhicule',
      '  - électrique',
      '- deux bureaux',
      'table ',
      '!Année!Budget',
      '|2024|',
    ]);
  });

  it('from the web: breaks used as space make paragraphs, an address is written once', () => {
    expect(pasted(fixture('web'))).toEqual([
      'h3 Les moyens',
      'Une *association* de douze salariés.',
      'Voir exemple.fr/page, écrire à Anne (a@exemple.fr)[1].',
      'terme',
      'sens',
      'prix barré',
      'ligne une⏎ligne deux',
      'mise en page',
      '- seul',
    ]);
  });
});

const word = fc.stringMatching(/^[a-zà-ÿ]{2,8}$/);
const { html: anyHtml } = fc.letrec<{ html: string; line: string }>((tie) => ({
  line: fc
    .array(
      fc.oneof(
        word,
        word.map((w) => `<b style="font-weight:normal">${w}</b>`),
        word.map((w) => `<span style="font-weight:700;mso-bidi-font-weight:normal">${w}</span>`),
        word.map((w) => `<a href="#x">${w}</a>`),
        word.map((w) => `${w}<br><br>`),
        word.map((w) => `<i>${w}<br></i>`),
        word.map((w) => `<span>${w}<br><br>${w}</span>`),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(' ')),
  html: fc.oneof(
    { maxDepth: 3 },
    tie('line').map((l) => `<p class=MsoNormal>${l}<o:p></o:p></p>`),
    tie('line').map((l) => `<h4>${l}</h4>`),
    tie('line').map((l) => `<div>${l}</div><br>`),
    tie('line').map((l) => `<pre>${l}</pre><p>&nbsp;</p>`),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), tie('line'))
      .map(
        ([level, l]) =>
          `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·</span>${l}</p>`,
      ),
    fc.tuple(tie('html'), tie('html')).map(([a, b]) => a + b),
    fc.tuple(tie('html'), tie('line')).map(([a, l]) => `<ul><li>${a}</li><ul><li>${l}</li></ul></ul>`),
    fc.tuple(tie('html'), tie('line')).map(([a, l]) => `<table><tr><td>${a}</td><td>${l}</td></tr></table>`),
    fc.tuple(tie('html'), tie('line')).map(([a, l]) => `<section>${a}${l}</section>`),
  ),
}));
const wordsOf = (all: string): string[] => all.match(/[a-zà-ÿ]{2,}/gu) ?? [];

describe('E4: no visible word is lost', () => {
  it('whatever the markup, the same words come in the same order', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const editor = openEditor(text());
        editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
        const seen = wordsOf(editor.state.doc.textBetween(0, editor.state.doc.content.size, ' ', ' '));
        editor.destroy();
        const wanted = wordsOf(html.replace(/<[^>]*>|&nbsp;/g, ' '));
        expect(seen).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });
});
