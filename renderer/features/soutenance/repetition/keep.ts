// Keeping what a rehearsal measured: the plan that was rehearsed becomes the candidate's own in the same step.
import { change } from '#renderer/state/livret-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { type PlanDuBloc, planDuBloc } from '#shared/domain/soutenance/plan.ts';
import type { MesurePartie } from '#shared/domain/soutenance/repetition.ts';
import { ownSoutenance } from '../use-plan.ts';

/** `rehearsed` is the plan as it was when the rehearsal began. Resolves to true when it is durable. */
export const keepRehearsal = (
  rehearsed: PlanDuBloc,
  parties: readonly MesurePartie[],
  le: string,
  libelle: string,
): Promise<boolean> =>
  change((vue) => operationsToKeep(vue, rehearsed, parties, { id: newId(), le }), libelle);

export function operationsToKeep(
  vue: LivretView,
  rehearsed: PlanDuBloc,
  mesures: readonly MesurePartie[],
  { id, le }: { readonly id: string; readonly le: string },
): Operation[] {
  const bloc = rehearsed.bloc.code;
  const now = planDuBloc(vue, bloc);
  if (!rehearsed.propose || now === null || !now.propose)
    return [{ op: 'mettre-repetition', valeur: { id, bloc, le, parties: [...mesures] } }];
  // The parts of a proposal have no ids of their own: those rehearsed are kept, and the measures with them.
  const own = ownSoutenance(vue, rehearsed);
  const parties = mesures.map((mesure, rang) => ({ ...mesure, id: own.parties[rang]?.id ?? mesure.id }));
  return [
    { op: 'mettre-soutenance', valeur: own },
    { op: 'mettre-repetition', valeur: { id, bloc, le, parties } },
  ];
}
