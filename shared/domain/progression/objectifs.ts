// Words aimed at, for each compétence and each bloc (SPEC C14, C15): what the candidate set, else what follows from it.
import type { Fiche } from '../fiche/fiche.ts';
import type { Projet } from '../livret/entities.ts';
import { OBJECTIF_MIN } from '../livret/objectif-min.ts';

export interface Objectifs {
  /** Words for the compétence of that id. */
  readonly competence: (id: string) => number;
  /** Words for the bloc of that code: the sum of its compétences when it has no target of its own. */
  readonly bloc: (code: string) => number;
}

/** What is left of the target of a bloc for each compétence without its own; never less than a target can be. */
const partage = (total: number, poses: readonly number[], restantes: number): number =>
  Math.max(
    OBJECTIF_MIN,
    Math.round((total - poses.reduce((somme, mots) => somme + mots, 0)) / Math.max(1, restantes)),
  );

export const objectifsDe = ({
  projet,
  fiche,
}: {
  readonly projet: Pick<Projet, 'motsParCompetence' | 'objectifs'>;
  readonly fiche: Pick<Fiche, 'blocs'>;
}): Objectifs => {
  const parCompetence = new Map<string, number>();
  const parBloc = new Map<string, number>();
  for (const { code, competences } of fiche.blocs) {
    const poses = competences.flatMap(({ id }) => projet.objectifs[id] ?? []);
    const duBloc = projet.objectifs[code];
    const chacune =
      duBloc === undefined
        ? projet.motsParCompetence
        : partage(duBloc, poses, competences.length - poses.length);
    let somme = 0;
    for (const { id } of competences) {
      const mots = projet.objectifs[id] ?? chacune;
      parCompetence.set(id, mots);
      somme += mots;
    }
    parBloc.set(code, duBloc ?? somme);
  }
  return {
    competence: (id) => parCompetence.get(id) ?? projet.motsParCompetence,
    bloc: (code) => parBloc.get(code) ?? 0,
  };
};
