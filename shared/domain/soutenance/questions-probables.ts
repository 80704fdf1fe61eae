// Questions that a jury is likely to ask, from the weak passages of a bloc (DOMAIN.md: « Questions come from the weak
// passages of the dossier »; SPEC S12). Written to the candidate's face, as a jury speaks.
import { rangCompetence, titreCompetence } from '../dossier/titre-competence.ts';
import type { Bloc } from '../fiche/fiche.ts';
import type { Remarque } from '../relecture/remarque.ts';
import { matieresDuBloc, type SourcePlan } from './matiere.ts';
import type { QuestionProbable } from './question-probable.ts';
import { questionsDesLivrables, questionsDesModalites } from './questions-fiche.ts';
import { questionsDesRemarques } from './questions-remarques.ts';

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
    'Qu’avez-vous décidé de vous-même, et qu’avez-vous soumis à d’autres ?',
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
    const manque =
      elements && elements.length > 0
        ? MANQUES.find(([e]) => !elements.includes(e) && !(e === 'analyse' && profondeur === 1))
        : undefined;
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

/** Questions of one kind at most, while there are others: a bank that repeats itself prepares for nothing. */
const PAR_RAISON = 4;

const reserves = (vue: SourcePlan): QuestionProbable[] => {
  const citees = new Set(vue.textes.flatMap((t) => t.preuvesCitees));
  const nombre = vue.preuves.filter((p) => p.confidentielle && citees.has(p.id)).length;
  if (nombre === 0) return [];
  const s = nombre > 1 ? 's' : '';
  return [
    {
      question:
        'Certaines pièces sont confidentielles. Que pouvez-vous nous en dire ou nous en montrer ici ?',
      motif: `${nombre} preuve${s} citée${s} hors annexes.`,
      raison: 'confidentielle',
      competenceId: null,
      poids: 40,
    },
  ];
};

/**
 * At most `maximum` questions, the most likely first, of several kinds where there are. `remarques`: what the relecture
 * says of the livret, without what was set aside.
 */
export const questionsProbables = (
  bloc: Bloc,
  vue: SourcePlan,
  remarques: readonly Remarque[] = [],
  maximum = 12,
): QuestionProbable[] => {
  const desCompetences = deLaCompetence(bloc, vue);
  const analysees = new Set(
    desCompetences.flatMap(({ raison, competenceId }) =>
      competenceId !== null && (raison === 'decrite' || raison === 'element') ? [competenceId] : [],
    ),
  );
  const toutes = [
    ...desCompetences,
    ...questionsDesRemarques(bloc, vue, remarques, analysees),
    ...questionsDesLivrables(bloc, vue),
    ...questionsDesModalites(bloc),
    ...reserves(vue),
    DE_RECUL,
  ].sort((a, b) => b.poids - a.poids);
  const dites = new Map<string, number>();
  const premieres = toutes.filter(({ raison }) => {
    const n = (dites.get(raison) ?? 0) + 1;
    dites.set(raison, n);
    return n <= PAR_RAISON;
  });
  const reste = toutes.filter((q) => !premieres.includes(q));
  return [...premieres.slice(0, maximum), ...reste.slice(0, Math.max(0, maximum - premieres.length))].sort(
    (a, b) => b.poids - a.poids,
  );
};
