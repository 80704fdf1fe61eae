// Settings: one changed, the others kept; what the document wears follows.
// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { changeSettings, loadSettings, useSettings } from '#renderer/state/settings-store.ts';
import { reglagesCalls } from '#shared/contract/reglages/calls.ts';
import { createFakeBridge } from '#test/support/renderer/fake-bridge.ts';

test('a change of one setting says nothing of the others', () => {
  expect(reglagesCalls['reglages.ecrire'].input.parse({ tailleTexte: 110 })).toEqual({ tailleTexte: 110 });
});

test('two quick presses count twice', async () => {
  const bridge = createFakeBridge({ archives: [] });
  Object.defineProperty(window, 'livret', { value: bridge, configurable: true });
  await loadSettings();
  const larger = () => changeSettings({ tailleTexte: useSettings.getState().reglages.tailleTexte + 10 });
  await Promise.all([larger(), larger()]);
  expect(useSettings.getState().reglages.tailleTexte).toBe(120);
  expect(document.documentElement.style.fontSize).toBe('120%');
});

test('theme, contrast, size and language are worn by the document', async () => {
  const bridge = createFakeBridge({ archives: [], reglages: { contraste: 'fort' } });
  Object.defineProperty(window, 'livret', { value: bridge, configurable: true });
  await loadSettings();
  await changeSettings({ theme: 'sombre' });
  await changeSettings({ tailleTexte: 150 });
  await changeSettings({ langue: 'en' });
  const root = document.documentElement;
  expect(root.dataset.theme).toBe('dark');
  expect(root.dataset.contrast).toBe('more');
  expect(root.style.fontSize).toBe('150%');
  expect(root.lang).toBe('en');
  await changeSettings({ theme: 'systeme' });
  expect(root.dataset.theme).toBeUndefined();
  expect(useSettings.getState().reglages).toEqual({
    langue: 'en',
    theme: 'systeme',
    contraste: 'fort',
    tailleTexte: 150,
    police: 'maison',
    typographie: true,
    orthographe: 'fr',
    soulignerRelecture: true,
  });
});

test('the readable font is worn by the document; French typing goes off without touching it', async () => {
  const bridge = createFakeBridge({ archives: [] });
  Object.defineProperty(window, 'livret', { value: bridge, configurable: true });
  await loadSettings();
  await changeSettings({ police: 'lisible' });
  await changeSettings({ typographie: false });
  expect(document.documentElement.dataset.font).toBe('readable');
  expect(useSettings.getState().reglages).toMatchObject({ police: 'lisible', typographie: false });
  await changeSettings({ police: 'maison' });
  expect(document.documentElement.dataset.font).toBeUndefined();
});
