// The plan of the oral of one bloc, whole: the candidate's own, or the one proposed while there is none.
import type { Bloc, Competence } from '../fiche/fiche.ts';
import type { Partie, Question } from '../livret/entities.ts';
import type { LivretView } from '../livret/livret.ts';
import type { Remarque } from '../relecture/remarque.ts';
import { annonceDesQuestions } from './annonce-questions.ts';
import { competencesNonCouvertes } from './couverture-plan.ts';
import { ajusterAuTotal } from './durees.ts';
import { type Duree, direEntretien, direSource, dureeEntretien, dureePresentation } from './minutes.ts';
import { proposerPlan } from './proposer-plan.ts';
import type { QuestionProbable } from './question-probable.ts';
import { questionsProbables } from './questions-probables.ts';

export interface PlanDuBloc {
  readonly bloc: Bloc;
  readonly duree: Duree;
  /** null where neither the fiche nor the candidate says it. */
  readonly entretien: Duree | null;
  /** true while the candidate has no plan of their own: the parts are the application's. */
  readonly propose: boolean;
  /** Their seconds add up to duree.minutes × 60 exactly. */
  readonly parties: readonly Partie[];
  readonly nonCouvertes: readonly Competence[];
  /** The candidate's questions, with their answers. */
  readonly questions: readonly Question[];
  /** The sentence of the fiche that says that the jury asks questions; null where it does not say so. */
  readonly annonce: string | null;
  /** None where the fiche does not say that the jury asks questions (SPEC S23). */
  readonly probables: readonly QuestionProbable[];
}

/** null when the fiche has no such bloc. `remarques`: what the relecture says, for the questions of the jury. */
export const planDuBloc = (
  vue: LivretView,
  code: string,
  remarques: readonly Remarque[] = [],
): PlanDuBloc | null => {
  const bloc = vue.fiche.blocs.find((b) => b.code === code);
  if (bloc === undefined) return null;
  const soutenance = vue.soutenances.find((s) => s.bloc === code);
  const annonce = annonceDesQuestions(bloc, vue.fiche);
  const duree = dureePresentation(bloc, vue.fiche, soutenance);
  const total = duree.minutes * 60;
  const propose = (soutenance?.parties.length ?? 0) === 0;
  let rang = 0;
  const proposees = () => proposerPlan(bloc, vue, total, () => `proposition-${++rang}`);
  const parties = propose ? proposees() : (soutenance?.parties ?? []);
  // A plan written for another duration (the fiche's figure changed, a file made by hand) is fitted, locks apart.
  const ajustees = ajusterAuTotal(parties, total);
  const libres = ajusterAuTotal(
    parties.map((p) => ({ ...p, verrouillee: false })),
    total,
  );
  const exactes = ajustees.ok ? ajustees.parties : libres.ok ? libres.parties : parties;
  return {
    bloc,
    duree,
    entretien: dureeEntretien(bloc, vue.fiche, soutenance),
    propose,
    parties: exactes,
    nonCouvertes: competencesNonCouvertes(bloc, exactes),
    questions: soutenance?.questions ?? [],
    annonce,
    probables: annonce === null ? [] : questionsProbables(bloc, vue, remarques),
  };
};

/** The plan as `export plan --json` and `info --json` print it (CLI.md): `source` is a sentence, `origine` its kind. */
export const planVersJson = (plan: PlanDuBloc) => ({
  bloc: plan.bloc.code,
  minutes: plan.duree.minutes,
  source: direSource(plan.duree),
  parties: plan.parties.map(({ titre, secondes, competences, message, notes }) => ({
    titre,
    secondes,
    competences,
    message,
    notes,
  })),
  origine: plan.duree.source.type,
  nonCouvertes: plan.nonCouvertes.map((c) => c.id),
  entretien: {
    minutes: plan.entretien?.minutes ?? null,
    source: direEntretien(plan.entretien, plan.annonce !== null),
  },
});
