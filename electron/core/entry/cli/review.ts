// `livret review import`: the remarks of a tutor's file, each with its compétence, or « à rattacher ».
import type { Command } from 'commander';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import type { Reception } from '#shared/domain/relectures/recevoir.ts';
import { importerRetour } from '../../livret/retour.ts';
import { openSession } from '../../livret/session.ts';
import type { CliContext } from './context.ts';

const enJson = (r: RemarqueRecue) => ({
  type: r.type,
  auteur: r.auteur,
  date: r.date,
  texte: r.texte,
  ancre: r.ancre,
  ...(r.colonne !== null && { colonne: r.colonne }),
  competence: r.competence,
  confiance: r.confiance,
  reponses: r.reponses,
  resolu: r.resolu,
});

const reviewJson = ({ remarques, questions }: Pick<Reception, 'remarques' | 'questions'>) => ({
  remarques: remarques.filter(({ type }) => type !== 'mise-en-forme').map(enJson),
  misesEnForme: remarques.filter(({ type }) => type === 'mise-en-forme').map(enJson),
  questions: questions.map(({ id, texte, reponses }) => ({ id, texte, reponses })),
});

const NOMS: Record<RemarqueRecue['type'], string> = {
  commentaire: 'commentaire',
  insertion: 'insertion',
  suppression: 'suppression',
  deplacement: 'déplacement',
  'mise-en-forme': 'mise en forme',
  grille: 'grille',
};

const ou = ({ confiance, competence, propositions }: RemarqueRecue): string => {
  if (confiance === 'a-rattacher')
    return propositions.length === 0 ? 'à rattacher' : `à rattacher (peut-être ${propositions.join(' ou ')})`;
  const nom = competence ?? 'hors des compétences';
  return confiance === 'probable' ? `${nom} (probable)` : nom;
};

const direReponses = (questions: readonly QuestionAuTuteur[]): string[] =>
  questions
    .filter(({ reponses }) => reponses.length > 0)
    .map(({ texte, reponses }) =>
      [
        `votre question\u00a0: ${texte.replaceAll('\n', '¶')}`,
        ...reponses.map(
          (r) =>
            `  ${r.auteur === '' ? 'auteur inconnu' : r.auteur}${r.dite ? '' : ' (sur les mêmes mots)'}\u00a0: ${r.texte.replaceAll('\n', '¶')}`,
        ),
      ].join('\n'),
    );

const reviewText = ({ remarques, questions }: Pick<Reception, 'remarques' | 'questions'>): string => {
  const reponses = direReponses(questions);
  if (remarques.length === 0) return ['Aucune remarque dans ce fichier.', ...reponses].join('\n\n');
  const lignes = remarques.map(
    (r) =>
      `${NOMS[r.type]}  ${ou(r)}  ${r.auteur === '' ? 'auteur inconnu' : r.auteur}${r.resolu ? ', réglée' : ''}\n  ${r.texte.replaceAll('\n', '¶')}`,
  );
  return [`${remarques.length} remarque${remarques.length > 1 ? 's' : ''}.`, ...lignes, ...reponses].join(
    '\n\n',
  );
};

export function registerReview(program: Command, context: CliContext): void {
  program
    .command('review')
    .description('le fichier que renvoie la personne qui vous relit')
    .command('import')
    .description('ses remarques et ses changements, chacun avec sa compétence, ou « à rattacher »')
    .argument('<livret>', 'le livret dont vient le fichier')
    .argument('<docx>', 'le fichier .docx qui est revenu')
    .action((file: string, returned: string) => {
      const session = openSession({ clock: context.clock }, context.path(file));
      try {
        const recu = importerRetour(context, session, context.path(returned));
        if (recu.nouvelles === 0 && recu.nouvellesReponses === 0 && recu.remarques.length > 0)
          context.warn('Ces remarques étaient déjà dans le livret\u00a0: rien n’a changé.');
        context.print(reviewJson(recu), reviewText(recu));
      } finally {
        session.close();
      }
    });
}
