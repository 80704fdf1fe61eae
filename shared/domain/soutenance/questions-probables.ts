// Questions that a jury is likely to ask, from the weak passages of a bloc (DOMAIN.md: « Questions come from the weak
// passages of the dossier »; SPEC S12). Written to the candidate's face, as a jury speaks.
import { rangCompetence, titreCompetence } from '../dossier/titre-competence.ts';
import type { Bloc } from '../fiche/fiche.ts';
import { matieresDuBloc, type SourcePlan } from './matiere.ts';

export interface QuestionProbable {
  readonly question: string;
  /** Why a jury may ask it, for the candidate. */
  readonly motif: string;
  readonly raison:
    | 'non-couverte'
    | 'decrite'
    | 'sans-preuve'
    | 'element'
    | 'confidentielle'
    | 'livrable'
    | 'recul';
  readonly competenceId: string | null;
  /** Larger first. */
  readonly poids: number;
}

const minuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);

const MANQUES = [
  [
    'difficulte',
    'Quelle difficulté avez-vous rencontrée, et comment l’avez-vous résolue ?',
    'aucun passage n’est marqué « difficulté »',
  ],
  [
    'analyse',
    'Pourquoi ce choix ? Qu’auriez-vous pu faire d’autre, et qu’en avez-vous appris ?',
    'aucun passage n’est marqué « analyse »',
  ],
  [
    'resultat',
    'Qu’est-ce que cela a donné, par rapport à l’objectif de départ ?',
    'aucun passage n’est marqué « résultat »',
  ],
  [
    'autonomie',
    'Qu’avez-vous décidé seul, et qu’avez-vous soumis à d’autres ?',
    'aucun passage n’est marqué « autonomie »',
  ],
] as const;

const deLaCompetence = (bloc: Bloc, vue: SourcePlan): QuestionProbable[] => {
  const matieres = matieresDuBloc(bloc, vue);
  const textes = new Map(vue.textes.map((t) => [t.cle as string, t]));
  return bloc.competences.flatMap((competence): QuestionProbable[] => {
    const siennes = matieres.filter((m) => m.competenceId === competence.id);
    const nom = `Compétence ${rangCompetence(competence.id)}`;
    const titre = minuscule(titreCompetence(competence.texte));
    const base = { competenceId: competence.id };
    const profondeur = Math.max(0, ...siennes.map((m) => m.profondeur));
    if (siennes.length === 0)
      return [
        {
          ...base,
          question: `Vous n’avez pas présenté de situation pour « ${titre} ». Comment vous y prendriez-vous demain, et sur quoi vous appuieriez-vous ?`,
          motif: `${nom} : rien ne la montre.`,
          raison: 'non-couverte',
          poids: 100,
        },
      ];
    const meilleure = siennes[0];
    const situation = meilleure?.situation;
    const dans = situation?.titre ? `Dans « ${situation.titre} »` : `Quand il s’agit de ${titre}`;
    const questions: QuestionProbable[] = [];
    if (profondeur === 1)
      questions.push({
        ...base,
        question: `${dans}, pourquoi avez-vous procédé ainsi ? Quelles autres solutions aviez-vous écartées ?`,
        motif: `${nom} : décrite, pas encore analysée.`,
        raison: 'decrite',
        poids: 80,
      });
    else if (profondeur < 3 || (meilleure?.preuves.length ?? 0) === 0)
      questions.push({
        ...base,
        question: `${dans}, qu’est-ce qui nous montre ce que vous avez fait vous-même ?`,
        motif: `${nom} : aucune preuve à montrer.`,
        raison: 'sans-preuve',
        poids: 70,
      });
    const elements = situation ? textes.get(`situation:${situation.id}`)?.elements : undefined;
    const manque = elements && elements.length > 0 ? MANQUES.find(([e]) => !elements.includes(e)) : undefined;
    if (manque)
      questions.push({
        ...base,
        question: `${dans} : ${minuscule(manque[1])}`,
        motif: `${nom} : ${manque[2]}.`,
        raison: 'element',
        poids: 50,
      });
    return questions;
  });
};

const DE_RECUL: QuestionProbable = {
  question: 'Si vous deviez recommencer ce projet demain, que feriez-vous autrement ?',
  motif: 'Les jurys cherchent le recul et la transposition.',
  raison: 'recul',
  competenceId: null,
  poids: 30,
};

/** At most `maximum` questions, the most likely first. */
export const questionsProbables = (bloc: Bloc, vue: SourcePlan, maximum = 10): QuestionProbable[] => {
  const reponses = new Map(vue.reponses.filter((r) => r.bloc === bloc.code).map((r) => [r.rang, r]));
  const livrables = bloc.livrables.flatMap((texte, index): QuestionProbable[] => {
    const reponse = reponses.get(index + 1);
    const ecrite = (vue.textes.find((t) => t.cle === `reponse:${bloc.code}:${index + 1}`)?.mots ?? 0) > 0;
    if (ecrite || reponse?.fait || (reponse?.preuves.length ?? 0) > 0) return [];
    return [
      {
        question: `Le référentiel demande : « ${texte} ». Où le trouvons-nous dans votre dossier ?`,
        motif: `Livrable ${index + 1} : pas encore de réponse.`,
        raison: 'livrable',
        competenceId: null,
        poids: 60,
      },
    ];
  });
  const citees = new Set(vue.textes.flatMap((t) => t.preuvesCitees));
  const confidentielles = vue.preuves.filter((p) => p.confidentielle && citees.has(p.id));
  const reserve: QuestionProbable[] =
    confidentielles.length === 0
      ? []
      : [
          {
            question:
              'Certaines pièces sont confidentielles. Que pouvez-vous nous en dire ou nous en montrer ici ?',
            motif: `${confidentielles.length} preuve${confidentielles.length > 1 ? 's' : ''} citée${confidentielles.length > 1 ? 's' : ''} hors annexes.`,
            raison: 'confidentielle',
            competenceId: null,
            poids: 40,
          },
        ];
  return [...deLaCompetence(bloc, vue), ...livrables, ...reserve, DE_RECUL]
    .sort((a, b) => b.poids - a.poids)
    .slice(0, maximum);
};
