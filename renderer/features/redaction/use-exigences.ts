// The cross-cutting demands as the dossier answers them, asked again after a pause in the writing.
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import type { CallOutput } from '#shared/contract/contract.ts';

export type Exigence = CallOutput<'exigences.lire'>[number];

/** Milliseconds without a change; longer than the relecture's, which is asked first. */
const PAUSE = 600;

/** Null while they were not read yet. */
export function useExigences(): readonly Exigence[] | null {
  const [known, setKnown] = useState<{ livret: string; exigences: readonly Exigence[] } | null>(null);
  const livret = useLivret((s) => s.vue?.identite.id);
  const revision = useLivret((s) => s.vue?.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause again
  useEffect(() => {
    let current = true;
    const read = async (): Promise<void> => {
      const exigences = await call('exigences.lire', {});
      if (!current || livret === undefined) return;
      // What says what it said before is not drawn again.
      setKnown((before) =>
        before?.livret === livret && JSON.stringify(before.exigences) === JSON.stringify(exigences)
          ? before
          : { livret, exigences },
      );
    };
    const timer = setTimeout(() => read().catch(showError), known === null ? 0 : PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [livret, revision]);
  return known?.livret === livret ? (known?.exigences ?? null) : null;
}
