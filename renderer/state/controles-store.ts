// What there is to know before an export, as the core last said it, and the pages counted.
import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { CallOutput } from '#shared/contract/contract.ts';
import { type Constat, nomDuConstat, parNiveau } from '#shared/domain/dossier/avant-export/constat.ts';
import { sansLesConstatsEcartes } from '#shared/domain/dossier/avant-export/rassembler.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { call } from '../bridge/bridge.ts';
import { flushDrafts } from './drafts.ts';

export type Noms = 'pseudonymes' | 'reels';
export type Lus = CallOutput<'controles.lire'>;
export type Mesure = NonNullable<CallOutput<'controles.mesurer'>>;

/** Milliseconds without a change before the livret is read again: never while one types. */
const PAUSE = 600;

/** null while nothing was read yet. What is read late, for other blocs, is left aside. */
export function useConstats(vue: LivretView | null, blocs: readonly string[], noms: Noms): Lus | null {
  const [lus, setLus] = useState<{ cle: string; lus: Lus } | null>(null);
  const cle = `${vue?.identite.id} ${blocs.join(' ')} ${noms}`;
  const known = lus?.cle === cle;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change starts the pause again
  useEffect(() => {
    if (vue === null || blocs.every((bloc) => bloc === '')) return undefined;
    let wanted = true;
    const read = async (): Promise<void> => {
      await flushDrafts();
      const now = await call('controles.lire', { blocs: [...blocs], noms });
      if (wanted) setLus({ cle, lus: now });
    };
    // A list that does not come keeps nobody from exporting.
    const timer = setTimeout(() => read().catch(() => undefined), known ? PAUSE : 0);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [cle, vue?.revision]);
  return known ? lus.lus : null;
}

interface Counted {
  readonly revision: number;
  readonly mesure: Mesure | null;
}

/** By livret, bloc and names. */
const useCounted = create<Record<string, Counted | 'en-cours'>>(() => ({}));

export interface Comptage {
  readonly mesure: Mesure | null;
  readonly enCours: boolean;
  /** Something was written since. */
  readonly ancienne: boolean;
  readonly compter: () => void;
}

export function useComptage(vue: LivretView, bloc: string, noms: Noms): Comptage {
  const cle = `${vue.identite.id} ${bloc} ${noms}`;
  const lu = useCounted((s) => s[cle]);
  const { revision } = vue;
  return {
    mesure: lu === undefined || lu === 'en-cours' ? null : lu.mesure,
    enCours: lu === 'en-cours',
    ancienne: lu !== undefined && lu !== 'en-cours' && lu.revision !== revision,
    compter: () => {
      if (useCounted.getState()[cle] === 'en-cours') return;
      useCounted.setState({ [cle]: 'en-cours' });
      call('controles.mesurer', { bloc, noms })
        .catch(() => null)
        .then((mesure) => useCounted.setState({ [cle]: { revision, mesure } }));
    },
  };
}

/** Names of what was « à voir » since the livret was opened, by livret and blocs. */
const seen = new Map<string, Set<string>>();

/** How many of those seen « à voir » since the livret was opened are mended. */
export function progressOf(vue: LivretView, blocs: readonly string[], dits: readonly Constat[]) {
  const cle = `${vue.identite.id} ${blocs.join(' ')}`;
  const now = new Set(parNiveau(dits, 'a-voir').map(nomDuConstat));
  const all = new Set([...(seen.get(cle) ?? []), ...now]);
  seen.set(cle, all);
  return { faits: all.size - now.size, total: all.size };
}

export const partsOf = (vue: LivretView, lus: Lus | null) =>
  sansLesConstatsEcartes(lus?.constats ?? [], vue.ecarts);
