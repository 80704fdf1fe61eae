// The versions of the text that is written in, else of the first on the screen.
import { askVersions, type VersionsTab } from '#renderer/state/versions-asked.ts';
import { useEditors } from './editors-store.ts';

/** False when no text is on the screen: the journal alone can be shown. */
export function askVersionsHere(tab: VersionsTab = 'versions'): boolean {
  const { active, byKey } = useEditors.getState();
  const cle = active ?? byKey.keys().next().value ?? null;
  const editor = cle === null ? undefined : byKey.get(cle);
  if (cle === null || editor === undefined) {
    if (tab === 'journal') askVersions(null, tab);
    return tab === 'journal';
  }
  askVersions({ cle, nom: editor.view.dom.getAttribute('aria-label') ?? '' }, tab);
  return true;
}

export const hasText = (): boolean => useEditors.getState().byKey.size > 0;
