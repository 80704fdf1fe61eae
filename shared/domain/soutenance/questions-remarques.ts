// Questions from the weak passages that the relecture found (SPEC S24): one for each compétence, the weakest first, its
// own words quoted. Typography, lengths and proofs that nobody cites are no question of a jury.
import { rangCompetence } from '../dossier/titre-competence.ts';
import type { Bloc } from '../fiche/fiche.ts';
import type { LivretView } from '../livret/livret.ts';
import type { Regle, Remarque } from '../relecture/remarque.ts';
import { citer, type QuestionProbable } from './question-probable.ts';

interface Passage {
  /** Quoted words, shortened. */
  readonly mots: string;
  /** « Dans « La télérelève », », or nothing. */
  readonly dans: string;
}

const majuscule = (texte: string): string => texte.charAt(0).toUpperCase() + texte.slice(1);

interface Maniere {
  readonly demander: (passage: Passage) => string;
  /** After « Compétence 3 : ». */
  readonly motif: string;
}

/** In the order in which a jury minds. */
const MANIERES: readonly (readonly [Regle, Maniere])[] = [
  [
    'moyen-oublie',
    {
      demander: ({ mots }) => `La compétence parle de « ${mots} ». Comment l’avez-vous fait, et avec quoi ?`,
      motif: 'ce moyen n’apparaît pas dans votre récit.',
    },
  ],
  [
    'nous-on',
    {
      demander: ({ mots }) => `Vous écrivez : « ${mots} » Là-dedans, quelle était votre part à vous ?`,
      motif: 'le passage dit « nous » ou « on ».',
    },
  ],
  [
    'verbe-vague',
    {
      demander: ({ mots }) => `Vous écrivez : « ${mots} » Concrètement, qu’avez-vous fait ?`,
      motif: 'le verbe ne dit pas ce que vous avez fait.',
    },
  ],
  [
    'referentiel-copie',
    {
      demander: ({ mots }) =>
        `Vous reprenez le référentiel : « ${mots} » Avec vos mots, à quoi cela ressemblait-il ?`,
      motif: 'la phrase est celle du référentiel.',
    },
  ],
  [
    'taches-sans-resultat',
    {
      demander: ({ dans }) => majuscule(`${dans}qu’est-ce que cela a donné, par rapport à l’objectif ?`),
      motif: 'des tâches, et pas de résultat.',
    },
  ],
  [
    'sans-analyse',
    {
      demander: ({ dans }) => majuscule(`${dans}pourquoi avoir choisi de faire ainsi, plutôt qu’autrement ?`),
      motif: 'pas encore d’analyse.',
    },
  ],
  [
    'sans-chiffre',
    {
      demander: ({ dans }) => majuscule(`${dans}quels chiffres nous en donneraient la mesure ?`),
      motif: 'aucun chiffre.',
    },
  ],
  [
    'sans-date',
    {
      demander: ({ dans }) => majuscule(`${dans}quand était-ce, et combien de temps cela a-t-il pris ?`),
      motif: 'aucune date.',
    },
  ],
  [
    'sigle-inexplique',
    {
      demander: ({ mots }) => `Vous écrivez : « ${mots} » Que veut dire ce sigle ?`,
      motif: 'un sigle n’est pas expliqué.',
    },
  ],
];

/** At most one question for each compétence; those of `dejaAnalysees` are already asked why. */
export const questionsDesRemarques = (
  bloc: Pick<Bloc, 'competences'>,
  vue: Pick<LivretView, 'situations'>,
  remarques: readonly Remarque[],
  dejaAnalysees: ReadonlySet<string>,
): QuestionProbable[] =>
  bloc.competences.flatMap(({ id }): QuestionProbable[] => {
    const siennes = remarques.filter(({ competence }) => competence === id);
    for (const [rang, [regle, { demander, motif }]] of MANIERES.entries()) {
      if (regle === 'sans-analyse' && dejaAnalysees.has(id)) continue;
      const remarque = siennes.find((r) => r.regle === regle);
      if (remarque === undefined) continue;
      const situation = vue.situations.find((s) => `situation:${s.id}` === remarque.cle);
      const dans = situation?.titre ? `dans « ${situation.titre} », ` : '';
      return [
        {
          question: demander({ mots: citer(remarque.citation), dans }),
          motif: `Compétence ${rangCompetence(id)} : ${motif}`,
          raison: 'remarque',
          competenceId: id,
          poids: 65 - rang,
        },
      ];
    }
    return [];
  });
