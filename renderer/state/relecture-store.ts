// What the relecture says of the open livret, asked again after a pause in the writing.
import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallOutput } from '#shared/contract/contract.ts';
import { call } from '../bridge/bridge.ts';
import { showError, useLivret } from './livret-store.ts';

export type Remarque = CallOutput<'relecture.lire'>[number];

/** null until the livret was read once. */
export const useRelecture = create<{ remarques: readonly Remarque[] | null }>(() => ({ remarques: null }));

/** Milliseconds without a change before the livret is read again. */
const PAUSE = 400;

async function ask(): Promise<void> {
  const livret = useLivret.getState().vue?.identite.id;
  const remarques = await call('relecture.lire', {});
  // The answer about a livret that was closed since is nobody's.
  if (useLivret.getState().vue?.identite.id === livret) useRelecture.setState({ remarques });
}

/** Keeps the remarks up to date while the component is there. */
export function useReadAgain(): void {
  const livret = useLivret((s) => s.vue?.identite.id);
  const revision = useLivret((s) => s.vue?.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another livret has no remark yet
  useEffect(() => useRelecture.setState({ remarques: null }), [livret]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause again
  useEffect(() => {
    const timer = setTimeout(() => ask().catch(showError), PAUSE);
    return () => clearTimeout(timer);
  }, [livret, revision]);
}
