// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openEditor, paragraph, text, type } from './support.ts';

const typed = (keys: string): string => {
  const editor = openEditor(text());
  type(editor, keys);
  return editor.getText();
};
const N = '\u00A0';
const T = '\u202F';

describe('French typing', () => {
  it.each([
    ['il dit "oui"', `il dit «${N}oui${N}»`],
    ['" oui "', `«${N}oui${N}»`],
    ['l\'"autre"', `l’«${N}autre${N}»`],
    ["aujourd'hui", 'aujourd’hui'],
    ['oui!', `oui${T}!`],
    ['oui !', `oui${T}!`],
    ['quoi?!', `quoi${T}?!`],
    ['quoi !!!', `quoi${T}!!!`],
    ['un;deux', `un${T};deux`],
    ['ainsi:', `ainsi${N}:`],
    ['ainsi :', `ainsi${N}:`],
    ['14:02', '14:02'],
    ['https://a.fr/?b=1', 'https://a.fr/?b=1'],
    ['gopher://a', 'gopher://a'],
    ['attendre...', 'attendre…'],
    ['(?)', '(?)'],
    ['«oui»', `«${N}oui${N}»`],
    [' ! ', ' ! '],
  ])('E3: %s', (keys, expected) => {
    expect(typed(keys)).toBe(expected);
  });

  it('E3: one undo gives back what was typed, a second what was before', () => {
    const editor = openEditor(text(paragraph('aaa', 'il dit ')));
    editor.commands.setTextSelection(editor.state.doc.content.size - 1);
    type(editor, '"');
    expect(editor.getText()).toBe(`il dit «${N}`);
    editor.commands.undo();
    expect(editor.getText()).toBe('il dit "');
    editor.commands.undo();
    expect(editor.getText()).toBe('il dit ');
  });

  it('E3: the words typed next are undone without the quotation mark', () => {
    const editor = openEditor(text());
    type(editor, '"oui');
    editor.commands.undo();
    expect(editor.getText()).toBe(`«${N}`);
  });

  it('E3: can be switched off', () => {
    const editor = openEditor(text(), { typography: false });
    type(editor, '"oui" !');
    expect(editor.getText()).toBe('"oui" !');
  });

  it('E3: a dash and a space begin a list, as in Word; stars do not make bold', () => {
    const list = openEditor(text());
    type(list, '- un');
    expect(list.getJSON().content?.[0]?.type).toBe('bulletList');
    const stars = openEditor(text());
    type(stars, '**gras**');
    expect(stars.getText()).toBe('**gras**');
  });
});
