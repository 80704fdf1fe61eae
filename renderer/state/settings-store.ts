// The user's settings, from the core; applied to the document as attributes that tokens.css reads.
import { create } from 'zustand';
import type { LangueOrthographe } from '#shared/contract/bridge.ts';
import type { Reglages } from '#shared/contract/reglages/calls.ts';
import { REGLAGES_PAR_DEFAUT } from '#shared/contract/reglages/par-defaut.ts';
import { call, orthographe } from '../bridge/bridge.ts';

export const useSettings = create<{ reglages: Reglages }>(() => ({ reglages: REGLAGES_PAR_DEFAUT }));

const SPELLED: Record<Reglages['orthographe'], readonly LangueOrthographe[]> = {
  fr: ['fr'],
  'fr-en': ['fr', 'en'],
  aucune: [],
};

export function applySettings(reglages: Reglages): void {
  useSettings.setState({ reglages });
  const root = document.documentElement;
  root.lang = reglages.langue;
  root.style.fontSize = `${reglages.tailleTexte}%`;
  setOrRemove(root, 'data-theme', { clair: 'light', sombre: 'dark', systeme: null }[reglages.theme]);
  setOrRemove(root, 'data-contrast', { fort: 'more', normal: 'normal', systeme: null }[reglages.contraste]);
  setOrRemove(root, 'data-font', { lisible: 'readable', maison: null }[reglages.police]);
  orthographe(SPELLED[reglages.orthographe]);
}

function setOrRemove(element: HTMLElement, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

export async function loadSettings(): Promise<void> {
  applySettings(await call('reglages.lire', {}));
}

let written: Promise<unknown> = Promise.resolve();

/** Worn at once, so that two quick presses of « + » count twice; written in the same order. */
export async function changeSettings(changes: Partial<Reglages>): Promise<void> {
  applySettings({ ...useSettings.getState().reglages, ...changes });
  const write = written.then(() => call('reglages.ecrire', changes));
  written = write.catch(() => undefined);
  await write;
}
