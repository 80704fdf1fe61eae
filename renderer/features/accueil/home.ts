// What the home screen shows, from the core. Asked for while the page is still being made, so that the first window is
// drawn whole, at once.
import { call } from '#renderer/bridge/bridge.ts';
import type { FicheSummary } from '#shared/contract/fiches/calls.ts';
import type { RecentLivret } from '#shared/contract/livret/calls.ts';
import { SAMPLES } from './samples.tsx';

export interface Home {
  readonly recents: readonly RecentLivret[];
  readonly samples: readonly FicheSummary[];
  /** Fiches in the library. */
  readonly total: number;
}

async function ask(): Promise<Home> {
  const [recents, samples, { total }] = await Promise.all([
    call('recents.lister', {}),
    call('fiches.lister', { codes: [...SAMPLES] }),
    call('fiches.compter', {}),
  ]);
  return { recents, samples, total };
}

let asked: Promise<Home> | null = null;

/** The answer is kept for the first reading; a failure is said there. */
export function askForHome(): void {
  asked = ask();
  asked.catch(() => undefined);
}

export function readHome(): Promise<Home> {
  const home = asked ?? ask();
  asked = null;
  return home;
}
