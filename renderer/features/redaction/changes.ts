// What is done to situations, as operations on the livret.
import type { Situation } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { situationsOf } from './model.ts';

export const addSituation = (vue: LivretView, id: string, competenceId: string): Operation[] => {
  const before = situationsOf(vue, competenceId).at(-1);
  return [
    {
      op: 'mettre-situation',
      valeur: {
        id,
        ordre: (before?.ordre ?? -1) + 1,
        competenceId,
        experienceId: null,
        titre: '',
        debut: null,
        fin: null,
        role: '',
      },
    },
  ];
};

/** Changes some fields of a situation as it is now; null when it is no longer there. */
export const editSituation =
  (id: string, changes: Partial<Situation>) =>
  (vue: LivretView): Operation[] | null => {
    const now = vue.situations.find((s) => s.id === id);
    return now === undefined ? null : [{ op: 'mettre-situation', valeur: { ...now, ...changes } }];
  };

/** One place up (-1) or down (+1) among the situations of its compétence. */
export const moveSituation =
  (id: string, by: 1 | -1) =>
  (vue: LivretView): Operation[] | null => {
    const now = vue.situations.find((s) => s.id === id);
    if (now === undefined) return null;
    const all = situationsOf(vue, now.competenceId);
    const from = all.findIndex((s) => s.id === id);
    const to = from + by;
    const other = all[to];
    if (other === undefined) return null;
    all[from] = other;
    all[to] = now;
    return all.flatMap((s, ordre) =>
      s.ordre === ordre ? [] : [{ op: 'mettre-situation', valeur: { ...s, ordre } }],
    );
  };

/** To the end of another compétence; its text goes with it. */
export const giveSituation =
  (id: string, competenceId: string) =>
  (vue: LivretView): Operation[] | null => {
    const last = situationsOf(vue, competenceId).at(-1);
    return editSituation(id, { competenceId, ordre: (last?.ordre ?? -1) + 1 })(vue);
  };

/** Depth of the cell of the cartographie where this situation stands. */
export const setDepth = (competenceId: string, experienceId: string, depth: number): Operation[] =>
  depth === 0
    ? [{ op: 'retirer-couverture', competenceId, experienceId }]
    : [{ op: 'mettre-couverture', valeur: { competenceId, experienceId, profondeur: depth as 1 | 2 | 3 } }];
