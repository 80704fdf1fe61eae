// F3, Shift+F3: from one passage found to the next across the livret, without the dialog.
import { goToHit } from '#renderer/editor/go-to-hit.ts';
import { showOverlay } from '#renderer/state/navigation-store.ts';
import { isSearching, neighbour } from './search-store.ts';

/** With nothing searched yet, or nothing left, the search opens (SPEC X10). */
export async function nextResult(step: 1 | -1): Promise<void> {
  const next = isSearching() ? await neighbour(step) : null;
  if (next === null) showOverlay('recherche');
  else goToHit(next.lieu, next.hit);
}
