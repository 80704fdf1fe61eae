// What a plan says when it is printed or shown: clock marks, names of proofs, compétences, in the order of the parts.
import { numerosDesPreuves } from '../couverture/preuves.ts';
import { rangCompetence, titreCompetence } from '../dossier/titre-competence.ts';
import type { Partie, Preuve } from '../livret/entities.ts';
import type { LivretView } from '../livret/livret.ts';
import { tempsDeParole } from './parole.ts';
import type { PlanDuBloc } from './plan.ts';

export interface PreuveMontree {
  readonly preuve: Preuve;
  readonly numero: number;
}

export interface LignePlan {
  readonly partie: Partie;
  /** Seconds since the beginning of the presentation. */
  readonly debut: number;
  readonly fin: number;
  readonly competences: readonly { readonly rang: number; readonly titre: string; readonly id: string }[];
  readonly preuves: readonly PreuveMontree[];
  /** Seconds that the notes take when said aloud. */
  readonly parole: number;
}

/** One line for each part; the last `fin` is the length of the presentation. */
export const lignesDuPlan = (plan: PlanDuBloc, vue: Pick<LivretView, 'preuves'>): LignePlan[] => {
  const numeros = numerosDesPreuves(vue.preuves);
  const competences = new Map(plan.bloc.competences.map((c) => [c.id, c]));
  let debut = 0;
  return plan.parties.map((partie) => {
    const ligne: LignePlan = {
      partie,
      debut,
      fin: debut + partie.secondes,
      competences: partie.competences.flatMap((id) => {
        const competence = competences.get(id);
        return competence
          ? [{ id, rang: rangCompetence(id), titre: titreCompetence(competence.texte, 80) }]
          : [];
      }),
      preuves: partie.preuves.flatMap((id) => {
        const preuve = vue.preuves.find((p) => p.id === id);
        return preuve ? [{ preuve, numero: numeros.get(id) ?? 0 }] : [];
      }),
      parole: tempsDeParole(partie.notes),
    };
    debut = ligne.fin;
    return ligne;
  });
};
