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

let early: Promise<Home> | null = null;

/** Asks while the settings are on their way, so that the first home drawn need not wait a second time. */
export function prepareHome(): void {
  early = readFromCore();
  // Told by whoever reads it; nobody does when a livret is open already.
  early.catch(() => undefined);
}

/** What was prepared, once; then always from the core. */
export function readHome(): Promise<Home> {
  const home = early ?? readFromCore();
  early = null;
  return home;
}

async function readFromCore(): Promise<Home> {
  const [recents, samples, { total }] = await Promise.all([
    call('recents.lister', {}),
    call('fiches.lister', { codes: [...SAMPLES] }),
    call('fiches.compter', {}),
  ]);
  return { recents, samples, total };
}
