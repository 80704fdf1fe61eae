// Which compétences of a bloc a plan shows, and which it does not: shown or said, never forgotten (SPEC S10).
import type { Bloc, Competence } from '../fiche/fiche.ts';
import type { Partie } from '../livret/entities.ts';

type Montre = Pick<Partie, 'competences'>;

/** Compétences of the bloc that no part shows, in the order of the fiche. */
export const competencesNonCouvertes = (
  bloc: Pick<Bloc, 'competences'>,
  parties: readonly Montre[],
): Competence[] => {
  const montrees = new Set(parties.flatMap((p) => p.competences));
  return bloc.competences.filter((c) => !montrees.has(c.id));
};
