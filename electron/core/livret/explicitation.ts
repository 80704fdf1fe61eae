// An answer of an interview, written in the livret: the situation when it is new, its title, the passage of its text.
import { LivretError } from '#shared/contract/errors.ts';
import type { Reponse } from '#shared/domain/guide/explicitation/passage.ts';
import { questionsPosees } from '#shared/domain/guide/explicitation/questions-posees.ts';
import { repondre } from '#shared/domain/guide/explicitation/repondre.ts';
import type { Situation } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { changementsEntre } from '#shared/domain/texte/changer-blocs.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import type { StoredOperation } from './apply-operations.ts';
import type { LivretSession } from './session.ts';

export interface Demande {
  readonly situationId: string;
  /** For a situation that is not there yet. */
  readonly competenceId: string;
  readonly reponse: { readonly titre: string } | ({ readonly question: string } & Reponse);
  readonly seance: string;
  readonly libelle: string;
}

const nouvelle = (vue: LivretView, id: string, competenceId: string): Situation => {
  const ordres = vue.situations.filter((s) => s.competenceId === competenceId).map(({ ordre }) => ordre);
  return {
    id,
    ordre: Math.max(-1, ...ordres) + 1,
    competenceId,
    experienceId: null,
    titre: '',
    debut: null,
    fin: null,
    role: '',
  };
};

const officielle = (vue: LivretView, competenceId: string): string => {
  const competence = vue.fiche.blocs.flatMap((b) => b.competences).find((c) => c.id === competenceId);
  if (competence !== undefined) return competence.texte;
  throw new LivretError(
    'entree-invalide',
    `« ${competenceId} » n’est pas dans la fiche ${vue.fiche.code}. Rien n’a été changé. Vérifiez le code.`,
  );
};

/** Throws « entree-invalide » when the compétence or the question is not known; and what writing throws. */
export const answer = (session: LivretSession, demande: Demande, newId: () => string): void => {
  const { situationId, reponse, seance, libelle } = demande;
  const vue = session.view();
  const connue = vue.situations.find(({ id }) => id === situationId);
  const situation = connue ?? nouvelle(vue, situationId, demande.competenceId);
  const questions = questionsPosees(officielle(vue, situation.competenceId));
  const operations: StoredOperation[] = [];
  const garder = (valeur: Situation): void => void operations.push({ op: 'mettre-situation', valeur });
  if ('titre' in reponse) {
    const titre = reponse.titre.replace(/\s*\n\s*/gu, ' ').trim();
    if (titre !== situation.titre) garder({ ...situation, titre });
  } else {
    const question = questions.find(({ id }) => id === reponse.question);
    if (question === undefined)
      throw new LivretError(
        'entree-invalide',
        'Cette question n’est pas de celles de la compétence. Rien n’a été changé. Rouvrez les questions depuis la rédaction.',
      );
    const cle = situationKey(situationId);
    const texte = session.readTexte(cle);
    const changements = changementsEntre(texte, repondre(texte, questions, question, reponse, newId));
    if (changements.length > 0) {
      if (connue === undefined) garder(situation);
      operations.push({ op: 'changer-blocs-texte', cle, changements });
    }
  }
  if (operations.length > 0) session.rewrite(operations, libelle, seance);
};
