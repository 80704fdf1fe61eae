// Another livret, or the home screen: only once everything typed in this one is written.
import { flushDrafts } from './drafts.ts';
import { useLivret } from './livret-store.ts';

/** False when something could not be written: the top bar says what, and the words stay where they are. */
export async function readyToLeave(): Promise<boolean> {
  return useLivret.getState().vue === null || (await flushDrafts());
}
