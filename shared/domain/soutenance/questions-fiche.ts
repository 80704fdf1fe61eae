// Questions from what the fiche asks: its deliverables that nothing answers, and what its modalités say that the épreuve
// is about, to the letter (SPEC S25).
import type { Bloc } from '../fiche/fiche.ts';
import type { LivretView } from '../livret/livret.ts';
import { citer, type QuestionProbable } from './question-probable.ts';

type SourceReponses = Pick<LivretView, 'reponses' | 'textes'>;

/** The épreuve itself, not something that one hands over: « un dossier écrit », « une présentation devant un jury ». */
const FORME =
  /^(?:(?:une?|des|les?|la)\s+)?(?:dossiers?|rapports?|soutenances?|présentations?|projets?|mises?\s+en\s+situation|cas\s+professionnels?|entretiens?|oral)(?![\p{L}])/iu;

export const questionsDesLivrables = (bloc: Bloc, vue: SourceReponses): QuestionProbable[] => {
  const reponses = new Map(vue.reponses.filter((r) => r.bloc === bloc.code).map((r) => [r.rang, r]));
  return bloc.livrables.flatMap((texte, index): QuestionProbable[] => {
    const reponse = reponses.get(index + 1);
    const ecrite = (vue.textes.find((t) => t.cle === `reponse:${bloc.code}:${index + 1}`)?.mots ?? 0) > 0;
    if (FORME.test(texte) || ecrite || reponse?.fait || (reponse?.preuves.length ?? 0) > 0) return [];
    return [
      {
        question: `Le référentiel demande : « ${texte} ». Où le trouvons-nous dans votre dossier ?`,
        motif: `Livrable ${index + 1} : pas encore de réponse.`,
        raison: 'livrable',
        competenceId: null,
        poids: 60,
      },
    ];
  });
};

export const questionsDesModalites = (bloc: Pick<Bloc, 'modalites'>): QuestionProbable[] => {
  const modalites = bloc.modalites ?? '';
  const base = { raison: 'modalite', competenceId: null, poids: 45 } as const;
  const objet = /portant\s+sur\s+([^.\n;(]+)/iu.exec(modalites)?.[1]?.trim();
  const groupe = /(?<![\p{L}])(?:projet|travail)\s+(?:de|en)\s+groupe(?![\p{L}])/iu.exec(modalites)?.[0];
  return [
    ...(objet === undefined
      ? []
      : [
          {
            ...base,
            question: `La fiche dit que l’épreuve porte sur « ${citer(objet)} ». En quoi votre projet y répond-il ?`,
            motif: 'Modalités de la fiche : le jury compare votre projet à ce qu’elles demandent.',
          },
        ]),
    ...(groupe === undefined
      ? []
      : [
          {
            ...base,
            question: `La fiche parle d’un « ${groupe} ». Qui travaillait avec vous, et qu’avez-vous fait vous-même ?`,
            motif: 'Modalités de la fiche : un projet à plusieurs, une certification à une seule personne.',
          },
        ]),
  ];
};
