// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toRichText } from '#renderer/editor/convert.ts';
import { fakePreuves, openEditor, text } from './support.ts';

const pasted = (html: string, preuves = fakePreuves(['p1'])) => {
  const editor = openEditor(text(), { preuves });
  editor.view.pasteHTML(html, new Event('paste') as ClipboardEvent);
  return toRichText(editor.getJSON()).content;
};
const shape = (html: string) =>
  JSON.parse(
    JSON.stringify(pasted(html), (key, value) => (key === 'id' || key === 'attrs' ? undefined : value)),
  );

describe('what is pasted', () => {
  it('E4: from Word, keeps the words, bold, italic; nothing of the rest', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head><body>
      <!--StartFragment--><p class=MsoNormal style='margin:0'><b><span style='font-family:Arial'>Gras</span></b>
      et <a href="https://exemple.fr">lien</a><o:p></o:p></p><!--EndFragment--></body></html>`;
    expect(shape(html)).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', marks: [{ type: 'bold' }], text: 'Gras' },
          { type: 'text', text: ' et lien (https://exemple.fr)' },
        ],
      },
    ]);
  });

  it('E4: the paragraphs by which Word writes a list become a list', () => {
    const item = (level: number, mark: string, words: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span><![endif]>${words}</p>`;
    const [list, after] = shape(
      `${item(1, '·', 'un')}${item(2, 'o', 'un bis')}${item(1, '·', 'deux')}<p>fin</p>`,
    );
    expect(list.type).toBe('bulletList');
    expect(list.content).toHaveLength(2);
    expect(list.content[0].content[1].type).toBe('bulletList');
    expect(JSON.stringify(list)).not.toContain('·');
    expect(after.content[0].text).toBe('fin');
    expect(shape(item(1, '1.', 'un'))[0].type).toBe('orderedList');
  });

  it('E4: from the web, a table stays a table, a deep heading becomes a third, scripts and hidden text go', () => {
    const blocks = shape(
      `<h5>Titre</h5><script>alert(1)</script><p style="display:none">caché</p>
       <table><caption>Coûts</caption><tr><th>a</th><th>b</th></tr><tr><td colspan=2>c</td></tr></table>`,
    );
    expect(blocks.map((block: { type: string }) => block.type)).toEqual(['heading', 'table']);
    expect(JSON.stringify(blocks)).not.toMatch(/alert|caché/);
    expect(pasted('<table><caption>Coûts</caption><tr><td>a</td></tr></table>')[0]).toMatchObject({
      attrs: { legende: 'Coûts' },
    });
  });

  it('E4: an image of the web is left out: the application fetches nothing', () => {
    expect(shape('<p>a<img src="https://exemple.fr/i.png">b</p>')).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'ab' }] },
    ]);
  });

  it('E4: a citation pasted from another livret keeps its words only', () => {
    const foreign = pasted('<p>vu (<span data-preuve="zz">preuve 9</span>)</p>');
    expect(JSON.stringify(foreign)).not.toContain('preuveRef');
    const own = pasted('<p>vu (<span data-preuve="p1">preuve 1</span>)</p>');
    expect(JSON.stringify(own)).toContain('preuveRef');
  });
});

describe('a citation', () => {
  it('E5: shows the number of today, and says when the proof is gone', () => {
    const preuves = fakePreuves(['p1', 'p2']);
    const editor = openEditor(
      text({
        type: 'paragraph',
        attrs: { id: 'aaa', element: null },
        content: [{ type: 'preuveRef', attrs: { preuveId: 'p2' } }],
      }),
      { preuves },
    );
    const shown = () => editor.view.dom.querySelector('[data-preuve]')?.textContent;
    expect(shown()).toBe('preuve 2');
    preuves.reorder(['p2', 'p1']);
    expect(shown()).toBe('preuve 1');
    preuves.reorder(['p1']);
    expect(shown()).toBe('preuve absente');
    expect(editor.getText()).toBe('preuve absente');
  });
});
