// What is done to preuves, as operations on the livret. The number of a preuve is its place: moving one renumbers all.
import { preuvesEnOrdre } from '#shared/domain/couverture/preuves.ts';
import type { Preuve } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';

export interface NewPreuve {
  readonly id: string;
  readonly legende: string;
  /** SHA-256 of its file, null when it is still to be found. */
  readonly fichier: string | null;
}

export const addPreuves =
  (added: readonly NewPreuve[]) =>
  (vue: LivretView): Operation[] => {
    const first = (preuvesEnOrdre(vue.preuves).at(-1)?.ordre ?? -1) + 1;
    return added.map((preuve, rank) => ({
      op: 'mettre-preuve',
      valeur: {
        ...preuve,
        ordre: first + rank,
        montre: '',
        confidentielle: false,
        alt: '',
        date: null,
        experienceId: null,
      },
    }));
  };

export const editPreuve =
  (id: string, changes: Partial<Preuve>) =>
  (vue: LivretView): Operation[] | null => {
    const now = vue.preuves.find((p) => p.id === id);
    return now === undefined ? null : [{ op: 'mettre-preuve', valeur: { ...now, ...changes } }];
  };

const renumbered = (all: readonly Preuve[]): Operation[] =>
  all.flatMap((preuve, ordre) =>
    preuve.ordre === ordre ? [] : [{ op: 'mettre-preuve', valeur: { ...preuve, ordre } }],
  );

/** Places some preuves before or after another one, in the order in which they stand. */
export const placePreuves =
  (ids: ReadonlySet<string>, target: string, position: 'before' | 'after') =>
  (vue: LivretView): Operation[] => {
    const all = preuvesEnOrdre(vue.preuves);
    const moved = all.filter((p) => ids.has(p.id) && p.id !== target);
    const rest = all.filter((p) => !moved.includes(p));
    const at = rest.findIndex((p) => p.id === target) + (position === 'after' ? 1 : 0);
    return renumbered([...rest.slice(0, at), ...moved, ...rest.slice(at)]);
  };

/** One place up (-1) or down (+1). */
export const movePreuve =
  (id: string, by: 1 | -1) =>
  (vue: LivretView): Operation[] | null => {
    const all = preuvesEnOrdre(vue.preuves);
    const other = all[all.findIndex((p) => p.id === id) + by];
    return other === undefined
      ? null
      : placePreuves(new Set([id]), other.id, by < 0 ? 'before' : 'after')(vue);
  };
