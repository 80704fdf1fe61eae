// Shortcuts against keyboards, and what the palette finds.
import { describe, expect, test } from 'vitest';
import { found } from '#renderer/app/palette-items.ts';
import { matches } from '#renderer/app/shortcuts.ts';

const keys = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('a shortcut', () => {
  test('is Ctrl on Linux and Windows, ⌘ on a Mac', () => {
    expect(matches('Mod+K', keys('k', { ctrlKey: true }), false)).toBe(true);
    expect(matches('Mod+K', keys('k', { metaKey: true }), false)).toBe(false);
    expect(matches('Mod+K', keys('k', { metaKey: true }), true)).toBe(true);
  });
  test('tells Ctrl Z from Ctrl Maj Z', () => {
    expect(matches('Mod+Z', keys('z', { ctrlKey: true }), false)).toBe(true);
    expect(matches('Mod+Z', keys('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(matches('Mod+Shift+Z', keys('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  });
  test('reads figures by place, for French keyboards', () => {
    expect(matches('Mod+2', keys('é', { ctrlKey: true, code: 'Digit2' }), false)).toBe(true);
  });
  test('takes the plus sign with or without Maj', () => {
    expect(matches('Mod+Plus', keys('+', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(matches('Mod+Plus', keys('=', { ctrlKey: true }), false)).toBe(true);
  });
  test('leaves AltGr alone, which types characters', () => {
    expect(matches('Mod+E', keys('e', { ctrlKey: true, altKey: true }), false)).toBe(false);
  });
});

describe('the palette', () => {
  test('finds beginnings of words, without accents, in any order', () => {
    expect(found('Établir la feuille de route', 'rou etab')).toBe(true);
    expect(found('Mise en œuvre', 'oeuvre')).toBe(true);
    expect(found('Établir la feuille de route', 'ablir')).toBe(false);
  });
});
