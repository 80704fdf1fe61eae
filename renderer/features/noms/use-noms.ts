// What the core sees of names, read again after each change of the livret.
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { showError, useLivret } from '#renderer/state/livret-store.ts';
import type { CallOutput } from '#shared/contract/contract.ts';

export type Noms = CallOutput<'noms.lire'>;

/** null until the first answer. */
export function useNoms(): Noms | null {
  const revision = useLivret((s) => s.vue?.revision ?? -1);
  const [noms, setNoms] = useState<Noms | null>(null);
  useEffect(() => {
    let late = revision < 0;
    if (!late) call('noms.lire', {}).then((lus) => !late && setNoms(lus), showError);
    return () => {
      late = true;
    };
  }, [revision]);
  return noms;
}
