// The plan of one bloc as the screen edits it: every edit writes the whole soutenance, whose total stays exact.
import { newBlockId } from '#renderer/editor/block-id.ts';
import { change } from '#renderer/state/livret-store.ts';
import type { Partie, Soutenance } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Partage, Refus } from '#shared/domain/soutenance/durees.ts';
import { type PlanDuBloc, planDuBloc } from '#shared/domain/soutenance/plan.ts';

/** The candidate's soutenance, or one made of the plan proposed, its parts with ids of their own. */
export function ownSoutenance(vue: LivretView, plan: PlanDuBloc): Soutenance {
  const own = vue.soutenances.find((s) => s.bloc === plan.bloc.code);
  const parties = plan.parties.map((p) => (plan.propose ? { ...p, id: newBlockId() } : p));
  return { minutes: null, entretienMinutes: null, questions: [], bloc: plan.bloc.code, ...own, parties };
}

export interface PlanEditor {
  /** `update` works on the plan as it is when the changes before it are written; null changes nothing. */
  edit(
    update: (soutenance: Soutenance, total: number) => Soutenance | null,
    libelle: string,
  ): Promise<boolean>;
  /** Changes one part, named by its rank, so that a proposed part and the candidate's own are the same gesture. */
  editPartie(rang: number, fields: Partial<Partie>, libelle: string): Promise<boolean>;
  /** Changes durations; resolves to the refusal when the total cannot stay exact. */
  share(
    update: (parties: readonly Partie[], total: number) => Partage<Partie>,
    libelle: string,
  ): Promise<Refus | null>;
}

export function planEditor(blocCode: string): PlanEditor {
  const edit: PlanEditor['edit'] = (update, libelle) =>
    change((vue) => {
      const plan = planDuBloc(vue, blocCode);
      if (plan === null) return null;
      const valeur = update(ownSoutenance(vue, plan), plan.duree.minutes * 60);
      return valeur === null ? null : [{ op: 'mettre-soutenance', valeur }];
    }, libelle);
  return {
    edit,
    editPartie: (rang, fields, libelle) =>
      edit(
        (s) => ({ ...s, parties: s.parties.map((p, i) => (i === rang ? { ...p, ...fields } : p)) }),
        libelle,
      ),
    share: async (update, libelle) => {
      let refusal: Refus | null = null;
      await edit((s, total) => {
        const shared = update(s.parties, total);
        if (shared.ok) return { ...s, parties: shared.parties };
        refusal = shared;
        return null;
      }, libelle);
      return refusal;
    },
  };
}
