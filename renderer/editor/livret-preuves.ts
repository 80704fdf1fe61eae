// The preuves of the open livret as the editor needs them.
import { useLivret } from '#renderer/state/livret-store.ts';
import { numerosDesPreuves } from '#shared/domain/couverture/preuves.ts';
import type { Preuve } from '#shared/domain/livret/entities.ts';
import type { PreuvesSource } from './preuves-source.ts';

const NONE: readonly Preuve[] = [];
const preuves = (): readonly Preuve[] => useLivret.getState().vue?.preuves ?? NONE;

let cache: { of: readonly Preuve[]; numeros: ReadonlyMap<string, number> } = { of: NONE, numeros: new Map() };

export function numeros(of: readonly Preuve[]): ReadonlyMap<string, number> {
  if (cache.of !== of) cache = { of, numeros: numerosDesPreuves(of) };
  return cache.numeros;
}

export const livretPreuves: PreuvesSource = {
  numero: (id) => numeros(preuves()).get(id) ?? null,
  legende: (id) => preuves().find((preuve) => preuve.id === id)?.legende ?? '',
  subscribe: (listener) =>
    useLivret.subscribe((now, before) => {
      if (now.vue?.preuves !== before.vue?.preuves) listener();
    }),
};
