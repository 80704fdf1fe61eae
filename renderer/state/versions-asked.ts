// Which text the dialog « Versions » is about, and what of it is shown first.
import { create } from 'zustand';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { showOverlay } from './navigation-store.ts';

export type VersionsTab = 'versions' | 'journal';

export interface VersionsAsked {
  /** null: no text is open, the journal alone is shown. */
  readonly texte: { readonly cle: TexteKey; readonly nom: string } | null;
  readonly tab: VersionsTab;
}

export const useVersionsAsked = create<VersionsAsked>(() => ({ texte: null, tab: 'versions' }));

export function askVersions(texte: VersionsAsked['texte'], tab: VersionsTab = 'versions'): void {
  useVersionsAsked.setState({ texte, tab });
  showOverlay('versions');
}
