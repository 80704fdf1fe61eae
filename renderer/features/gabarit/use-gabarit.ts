// The template of a bloc as the core reads it, again whenever the livret changes; and what is said of its places.
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { change } from '#renderer/state/livret-store.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { GabaritLu } from '#shared/contract/gabarit/calls.ts';
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

export type Lecture =
  | { readonly etat: 'en-cours' }
  | { readonly etat: 'lue'; readonly gabarit: GabaritLu }
  | { readonly etat: 'illisible'; readonly raison: string };

/** What was read stays on the screen until it is read again. */
export function useGabarit(vue: LivretView, bloc: string): Lecture {
  const [lecture, setLecture] = useState<Lecture>({ etat: 'en-cours' });
  const { revision } = vue;
  const present = vue.gabarits.some((g) => g.bloc === bloc);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again at each revision
  useEffect(() => {
    let stale = false;
    if (!present) {
      setLecture({ etat: 'en-cours' });
      return undefined;
    }
    call('gabarit.lire', { bloc }).then(
      (gabarit: CallOutput<'gabarit.lire'>) => {
        if (!stale && gabarit !== null) setLecture({ etat: 'lue', gabarit });
      },
      (error: unknown) => {
        if (!stale)
          setLecture({ etat: 'illisible', raison: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      stale = true;
    };
  }, [bloc, present, revision]);
  return lecture;
}

/** Writes what is said of some places; null takes it back. Everything else said stays. */
export const dire = (
  bloc: string,
  places: ReadonlyMap<string, Correspondance | null>,
  libelle: string,
): Promise<boolean> =>
  change((vue) => {
    const avant = vue.gabarits.find((g) => g.bloc === bloc);
    if (avant === undefined) return null;
    const gardees = avant.correspondances.filter((c) => !places.has(c.place));
    const nouvelles = [...places.values()].filter((c) => c !== null);
    return [{ op: 'mettre-gabarit', valeur: { ...avant, correspondances: [...gardees, ...nouvelles] } }];
  }, libelle);
