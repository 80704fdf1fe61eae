// What the home screen shows, from the core.
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

export async function readHome(): Promise<Home> {
  const [recents, samples, { total }] = await Promise.all([
    call('recents.lister', {}),
    call('fiches.lister', { codes: [...SAMPLES] }),
    call('fiches.compter', {}),
  ]);
  return { recents, samples, total };
}
