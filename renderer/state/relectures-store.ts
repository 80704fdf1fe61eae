// The files that tutors sent back and their remarks: read again when the livret says that they changed.
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { Decision } from '#shared/domain/relectures/entities.ts';
import { rewriteTextes, showError, useLivret } from './livret-store.ts';

export type Relectures = CallOutput<'relectures.lire'>;

const NONE: Relectures = { retours: [], remarques: [] };
interface Store {
  readonly lues: Relectures;
  readonly marque: string;
  /** Decided in a text that is not saved yet. */
  readonly decided: ReadonlyMap<string, Decision['etat']>;
}
const useStore = create<Store>(() => ({ lues: NONE, marque: '', decided: new Map() }));
let asked = '';

async function read(marque: string): Promise<void> {
  asked = marque;
  const lues = await call('relectures.lire', {});
  // A later reading is on its way: it will say more.
  if (asked === marque) useStore.setState({ lues, marque });
}

const withStates = (lues: Relectures, etats: ReadonlyMap<string, Decision['etat']>): Relectures =>
  etats.size === 0
    ? lues
    : {
        ...lues,
        remarques: lues.remarques.map((r) => {
          const etat = etats.get(r.id) ?? r.etat;
          return etat === r.etat ? r : { ...r, etat };
        }),
      };

/** Shown at once; `settle` when they are durable. */
export const decide = (made: readonly Decision[]): void =>
  useStore.setState(({ decided }) => ({
    decided: new Map([...decided, ...made.map(({ id, etat }) => [id, etat] as const)]),
  }));

export const settle = (made: readonly Decision[]): void =>
  useStore.setState(({ decided, lues }) => {
    const kept = new Map(decided);
    // Decided otherwise meanwhile: that one is still to be written.
    for (const { id, etat } of made) if (kept.get(id) === etat) kept.delete(id);
    return { decided: kept, lues: withStates(lues, new Map(made.map(({ id, etat }) => [id, etat]))) };
  });

/** `lues` is empty, and `pretes` false, until they have been read once for this livret. */
export function useRelectures(): { readonly lues: Relectures; readonly pretes: boolean } {
  const id = useLivret((s) => s.vue?.identite.id ?? null);
  const marque = useLivret((s) => s.vue?.relectures.marque ?? 0);
  const total = useLivret((s) => s.vue?.relectures.total ?? 0);
  const { lues, marque: read_, decided } = useStore();
  const now_ = useMemo(() => withStates(lues, decided), [lues, decided]);
  const now = `${id}/${marque}/${total}`;
  useEffect(() => {
    if (id !== null && useStore.getState().marque !== now && asked !== now) read(now).catch(showError);
  }, [id, now]);
  const mine = id !== null && read_.startsWith(`${id}/`);
  return { lues: mine ? now_ : NONE, pretes: mine };
}

/** Takes suggestions into the texts; the ids of those that no longer fit. null: nothing could be written. */
export async function acceptSuggestions(
  ids: readonly string[],
  libelle: string,
): Promise<{ acceptees: number; impossibles: readonly string[] } | null> {
  let answer: CallOutput<'relectures.accepter'> | null = null;
  const done = await rewriteTextes(libelle, async () => {
    answer = await call('relectures.accepter', { ids: [...ids], libelle });
    return answer.livret;
  });
  const got = answer as CallOutput<'relectures.accepter'> | null;
  return done && got !== null ? { acceptees: got.acceptees.length, impossibles: got.impossibles } : null;
}
