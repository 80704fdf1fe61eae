// Keeping what a rehearsal measured, whenever the window or the person asks: written again, it is the same rehearsal. The
// plan that was only proposed becomes the candidate's own in the same step.
import { change } from '#renderer/state/livret-store.ts';
import { newId } from '#renderer/state/new-id.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import { type PlanDuBloc, planDuBloc } from '#shared/domain/soutenance/plan.ts';
import type { MesurePartie } from '#shared/domain/soutenance/repetition.ts';
import { ownSoutenance } from '../use-plan.ts';

export interface Rehearsed {
  /** Of the rehearsal. */
  readonly id: string;
  /** The plan as it was when the rehearsal began; its parts have the ids that they will keep. */
  readonly plan: PlanDuBloc;
}

/** The parts of a proposal have no ids of their own: they are given some before their times are measured. */
export const beginRehearsal = (vue: LivretView, plan: PlanDuBloc): Rehearsed => ({
  id: newId(),
  plan: { ...plan, parties: ownSoutenance(vue, plan).parties },
});

/** Resolves to true when it is durable. */
export const keepRehearsal = (
  rehearsed: Rehearsed,
  parties: readonly MesurePartie[],
  le: string,
  libelle: string,
): Promise<boolean> => change((vue) => operationsToKeep(vue, rehearsed, parties, le), libelle);

export function operationsToKeep(
  vue: LivretView,
  { id, plan }: Rehearsed,
  parties: readonly MesurePartie[],
  le: string,
): Operation[] {
  const bloc = plan.bloc.code;
  const now = planDuBloc(vue, bloc);
  const kept: Operation = { op: 'mettre-repetition', valeur: { id, bloc, le, parties: [...parties] } };
  if (now === null || !now.propose) return [kept];
  const own = { ...ownSoutenance(vue, now), parties: [...plan.parties] };
  return [{ op: 'mettre-soutenance', valeur: own }, kept];
}
