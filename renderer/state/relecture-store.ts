// What the relecture says of the open livret, asked again after a pause in the writing.
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { type Relue, sansLesEcarts } from '#shared/domain/relecture/ecart.ts';
import { call } from '../bridge/bridge.ts';
import { showError, useLivret } from './livret-store.ts';

export type Remarque = CallOutput<'relecture.lire'>[number];

interface Reading {
  /** The livret that was read. */
  readonly livret: string | null;
  readonly remarques: readonly Remarque[];
}

export const useRelecture = create<Reading>(() => ({ livret: null, remarques: [] }));

/** The remarks about this livret; null while it was not read yet: what is known of another one is nobody's. */
export const remarquesOf = (vue: LivretView, reading: Reading): readonly Remarque[] | null =>
  reading.livret === vue.identite.id ? reading.remarques : null;

/** What the relecture says of this livret and what was set aside (SPEC T19); null while it was not read yet. */
export function useRelue(vue: LivretView): Relue | null {
  const remarques = useRelecture((s) => remarquesOf(vue, s));
  const { ecarts } = vue;
  return useMemo(() => remarques && sansLesEcarts(remarques, ecarts), [remarques, ecarts]);
}

/** The remarks as they are now; one that says what it said before is the same object, and is not drawn again. */
function keepSame(before: readonly Remarque[], now: readonly Remarque[]): readonly Remarque[] {
  const known = new Map(before.map((remarque) => [JSON.stringify(remarque), remarque]));
  const same = now.map((remarque) => known.get(JSON.stringify(remarque)) ?? remarque);
  return same.length === before.length && same.every((remarque, n) => remarque === before[n]) ? before : same;
}

let reading: Promise<void> | undefined;
let changed = false;

async function read(): Promise<void> {
  do {
    changed = false;
    const livret = useLivret.getState().vue?.identite.id;
    if (livret === undefined) break;
    const remarques = await call('relecture.lire', {});
    if (useLivret.getState().vue?.identite.id === livret)
      useRelecture.setState((before) => ({ livret, remarques: keepSame(before.remarques, remarques) }));
    // Another livret was opened meanwhile: the answer may be about either, so it is asked for again.
    else changed = true;
  } while (changed);
  reading = undefined;
}

/** Reads the livret again. One reading at a time: what is asked for meanwhile is one more reading after it. */
export function readAgain(): Promise<void> {
  changed = true;
  reading ??= read().catch((cause) => {
    reading = undefined;
    throw cause;
  });
  return reading;
}

/** Milliseconds without a change before the livret is read again. */
const PAUSE = 400;

let timer: ReturnType<typeof setTimeout> | undefined;
let users = 0;

/** Keeps the remarks up to date while the component is there. One pause for all those who ask. */
export function useReadAgain(): void {
  const livret = useLivret((s) => s.vue?.identite.id);
  const revision = useLivret((s) => s.vue?.revision);
  useEffect(() => {
    users += 1;
    return () => {
      users -= 1;
      if (users === 0) clearTimeout(timer);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause again
  useEffect(() => {
    clearTimeout(timer);
    timer = setTimeout(() => readAgain().catch(showError), PAUSE);
  }, [livret, revision]);
}
