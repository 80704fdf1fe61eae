// Changes and drafts: nothing typed is lost, nothing quick undoes something quick.
// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { flushDrafts, hasDrafts } from '#renderer/state/drafts.ts';
import { change, refresh, retry, saveTexte, undo, useLivret } from '#renderer/state/livret-store.ts';
import { DRAFT_DELAY, type Draft, useDraft } from '#renderer/ui/use-draft.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { createFakeBridge, type FakeBridge } from '#test/support/renderer/fake-bridge.ts';
import { archive, fiche, livret } from '#test/support/renderer/fixture.ts';

let bridge: FakeBridge;
beforeEach(async () => {
  bridge = createFakeBridge({ archives: [archive(fiche())], ouvert: livret() });
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.defineProperty(window, 'livret', { value: bridge, configurable: true });
  await refresh();
});
afterEach(() => vi.useRealTimers());

const rename = (field: 'prenom' | 'nom', value: string) =>
  change((vue) => [{ op: 'mettre-candidat', valeur: { ...vue.candidat, [field]: value } }], 'identité');

describe('changes', () => {
  test('two quick edits of one entity both stay', async () => {
    await Promise.all([rename('prenom', 'Ada'), rename('nom', 'Durand')]);
    expect(bridge.vue()?.candidat).toMatchObject({ prenom: 'Ada', nom: 'Durand' });
    expect(useLivret.getState().vue?.candidat).toMatchObject({ prenom: 'Ada', nom: 'Durand' });
    expect(useLivret.getState().saving.etat).toBe('enregistre');
  });

  test('a refused write says why, keeps the view, and the next one goes through', async () => {
    bridge.failNext('disque-plein', 'Le disque est plein.');
    expect(await rename('prenom', 'Ada')).toBe(false);
    expect(useLivret.getState().saving).toMatchObject({ etat: 'echec', message: 'Le disque est plein.' });
    expect(useLivret.getState().vue?.candidat.prenom).toBe('Nadège');
    expect(await rename('prenom', 'Ada')).toBe(true);
    expect(useLivret.getState().saving.etat).toBe('enregistre');
  });

  test('a refused change is tried again when asked', async () => {
    bridge.failNext('disque-plein', 'Le disque est plein.');
    await rename('nom', 'Durand');
    expect(await retry()).toBe(true);
    expect(bridge.vue()?.candidat.nom).toBe('Durand');
    expect(useLivret.getState().saving.etat).toBe('enregistre');
  });

  test('what can be undone is named, and undone', async () => {
    await rename('prenom', 'Ada');
    expect(useLivret.getState().annulation.annuler).toBe('identité');
    await undo();
    expect(useLivret.getState().vue?.candidat.prenom).toBe('Nadège');
    expect(useLivret.getState().annulation.retablir).toBe('identité');
  });

  test('a saved text brings its summary to the view', async () => {
    const cle = situationKey('s1');
    const paragraph = { type: 'paragraph' as const, attrs: { id: 'a1', element: null } };
    const content = [{ ...paragraph, content: [{ type: 'text' as const, text: 'J’ai mesuré trois fois.' }] }];
    expect(await saveTexte(cle, { type: 'doc', version: 1, content })).toBe(true);
    expect(useLivret.getState().vue?.textes.find((t) => t.cle === cle)?.mots).toBe(4);
  });
});

let draft: Draft<string>;
const saved: string[] = [];
let durable = true;
function Probe({ value }: { value: string }) {
  draft = useDraft(value, async (typed) => {
    if (durable) saved.push(typed);
    return durable;
  });
  return null;
}

describe('a field being typed in', () => {
  let root: Root;
  const show = (value: string) => act(() => root.render(createElement(Probe, { value })));
  beforeEach(() => {
    vi.useFakeTimers();
    saved.length = 0;
    durable = true;
    root = createRoot(document.createElement('div'));
    show('début');
  });
  afterEach(() => act(() => root.unmount()));
  const type = (value: string) => act(() => draft.change(value));

  test('is written by a clock that later keys do not push back', async () => {
    type('d');
    await act(() => vi.advanceTimersByTimeAsync(DRAFT_DELAY - 50));
    type('de');
    expect(saved).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(50));
    expect(saved).toEqual(['de']);
    expect(DRAFT_DELAY).toBeLessThan(500);
  });

  test('shows what is typed, and takes the livret’s value when nothing waits', async () => {
    type('à moi');
    show('ailleurs');
    expect(draft.value).toBe('à moi');
    await act(() => draft.flush());
    expect(draft.value).toBe('ailleurs');
  });

  test('keeps its words when they could not be written, and writes them when all is flushed', async () => {
    durable = false;
    type('précieux');
    expect(await act(() => flushDrafts())).toBe(false);
    expect(draft.value).toBe('précieux');
    expect(hasDrafts()).toBe(true);
    durable = true;
    expect(await act(() => flushDrafts())).toBe(true);
    expect(saved).toEqual(['précieux']);
    expect(hasDrafts()).toBe(false);
  });

  test('is written when it goes away', () => {
    type('parti');
    act(() => root.unmount());
    expect(saved).toEqual(['parti']);
    root = createRoot(document.createElement('div'));
  });
});
