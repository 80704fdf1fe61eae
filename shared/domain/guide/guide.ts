// The guide of a fiche: each compétence read, with its questions.
import type { Fiche } from '../fiche/fiche.ts';
import type { GuideCompetence } from './lecture.ts';
import { lireCompetence } from './lire-competence.ts';
import { questionsDe } from './questions/questions.ts';

export const guideDeCompetence = (competence: {
  readonly id: string;
  readonly texte: string;
}): GuideCompetence => {
  const segments = lireCompetence(competence.texte);
  return { competence: competence.id, segments, questions: questionsDe(segments) };
};

/** Every compétence of the fiche, in its order. */
export const guideDeFiche = (fiche: Pick<Fiche, 'blocs'>): GuideCompetence[] =>
  fiche.blocs.flatMap((bloc) => bloc.competences.map(guideDeCompetence));
