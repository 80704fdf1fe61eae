// What a livret offers to show each compétence of a bloc before a jury: situations, ranked, with their proofs.
import { preuvesEnOrdre } from '../couverture/preuves.ts';
import type { Bloc } from '../fiche/fiche.ts';
import type { Experience, Preuve, Situation } from '../livret/entities.ts';
import type { LivretView } from '../livret/livret.ts';

export type SourcePlan = Pick<
  LivretView,
  'experiences' | 'structures' | 'preuves' | 'situations' | 'couvertures' | 'reponses' | 'textes'
>;

export interface Matiere {
  readonly competenceId: string;
  readonly experienceId: string;
  /** Depth of the cell of the cartographie, 0 when only a text is there. */
  readonly profondeur: number;
  /** The strongest situation of that compétence in that experience, or null when only the cell is set. */
  readonly situation: Situation | null;
  readonly mots: number;
  /** Proofs that its text cites and that may be shown. */
  readonly preuves: readonly Preuve[];
  readonly force: number;
}

/** One entry for each (compétence, experience) that holds something, strongest first within a compétence. */
export const matieresDuBloc = (bloc: Pick<Bloc, 'competences'>, vue: SourcePlan): Matiere[] => {
  const textes = new Map(vue.textes.map((t) => [t.cle as string, t]));
  const preuves = preuvesEnOrdre(vue.preuves);
  return bloc.competences.flatMap((competence) => {
    const cellules = new Map(
      vue.couvertures
        .filter((c) => c.competenceId === competence.id)
        .map((c) => [c.experienceId, c.profondeur as number]),
    );
    const situations = vue.situations.filter((s) => s.competenceId === competence.id);
    const ids = new Set([...cellules.keys(), ...situations.flatMap((s) => s.experienceId ?? [])]);
    return [...ids]
      .filter((id) => vue.experiences.some((e) => e.id === id))
      .map((experienceId): Matiere => {
        const profondeur = cellules.get(experienceId) ?? 0;
        const siennes = situations
          .filter((s) => s.experienceId === experienceId)
          .map((situation) => ({ situation, resume: textes.get(`situation:${situation.id}`) }))
          .sort(
            (a, b) => (b.resume?.mots ?? 0) - (a.resume?.mots ?? 0) || a.situation.ordre - b.situation.ordre,
          );
        const meilleure = siennes[0];
        const citees = new Set(meilleure?.resume?.preuvesCitees);
        const montrables = preuves.filter((p) => citees.has(p.id) && !p.confidentielle);
        const mots = meilleure?.resume?.mots ?? 0;
        return {
          competenceId: competence.id,
          experienceId,
          profondeur,
          situation: meilleure?.situation ?? null,
          mots,
          preuves: montrables,
          force: profondeur * 3 + Math.min(mots / 500, 3) + Math.min(montrables.length, 2),
        };
      })
      .sort((a, b) => b.force - a.force || (a.experienceId < b.experienceId ? -1 : 1));
  });
};

/** Two or three experiences for the body: those that show the most of the bloc, each bringing something more. */
export const choisirExperiences = (
  matieres: readonly Matiere[],
  experiences: readonly Experience[],
  maximum = 3,
): Experience[] => {
  const choisies: string[] = [];
  const acquis = new Map<string, number>();
  const apport = (id: string): number =>
    matieres
      .filter((m) => m.experienceId === id)
      .reduce((a, m) => a + Math.max(0, m.force - (acquis.get(m.competenceId) ?? 0)), 0);
  while (choisies.length < maximum) {
    const [meilleure] = experiences
      .filter((e) => !choisies.includes(e.id))
      .map((e) => ({ id: e.id, ordre: e.ordre, apport: apport(e.id) }))
      .sort((a, b) => b.apport - a.apport || a.ordre - b.ordre);
    if (meilleure === undefined || meilleure.apport <= 0) break;
    choisies.push(meilleure.id);
    for (const m of matieres.filter((x) => x.experienceId === meilleure.id))
      acquis.set(m.competenceId, Math.max(acquis.get(m.competenceId) ?? 0, m.force));
  }
  return experiences.filter((e) => choisies.includes(e.id)).sort((a, b) => a.ordre - b.ordre);
};
