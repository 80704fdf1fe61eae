// Where each comment of ours stands in a dossier (SPEC TR12): on its words, else on its block, else on the heading above its
// text. A question whose text is not in the document is counted, never dropped in silence.
import { ancreSituation } from '../dossier/ancres.ts';
import type { ContenuDossier } from '../dossier/modele.ts';
import type { Candidat } from '../livret/entities.ts';
import type { RemarqueRecue } from './entities.ts';
import type { CommentaireEnvoye } from './envoi.ts';
import { type CommentaireAPoser, dateWord, type Lieux, lieuxDuDossier } from './lieux.ts';
import { motsDeLaQuestion, type QuestionAuTuteur } from './question.ts';
import { filDeLaRemarque, remarquesAvecReponse } from './repondre.ts';

export const placerQuestion = (
  question: Pick<QuestionAuTuteur, 'cle' | 'blockId' | 'citation' | 'debut'>,
  { blocs: parId, titres, ancres }: Lieux,
): Pick<CommentaireAPoser, 'ancre' | 'mots'> | null => {
  const texte = parId.get(question.blockId);
  if (texte !== undefined) return { ancre: question.blockId, mots: motsDeLaQuestion(question, texte) };
  const [genre, id = ''] = question.cle.split(':');
  const titre = titres.get(question.cle) ?? (genre === 'situation' ? ancreSituation(id) : '');
  return ancres.has(titre) ? { ancre: titre, mots: null } : null;
};

export const auteurDesQuestions = ({ prenom, nom }: Pick<Candidat, 'prenom' | 'nom'>): string =>
  [prenom, nom]
    .map((mot) => mot.trim())
    .filter(Boolean)
    .join(' ') || 'Candidat';

export const questionEnvoyee = (
  { id, blockId, texte, poseeLe }: QuestionAuTuteur,
  auteur: string,
): CommentaireEnvoye => ({ genre: 'question', id, ancre: blockId, auteur, date: dateWord(poseeLe), texte });

export interface Poses {
  /** In the order of the document; answers after what they answer. */
  readonly commentaires: readonly CommentaireAPoser[];
  /** How many questions, and answers, the document has no place for. */
  readonly questionsAilleurs: number;
  readonly reponsesAilleurs: number;
}

/** The questions still open, and the answers to the remarks that are not settled. */
export const commentairesAPoser = (
  questions: readonly QuestionAuTuteur[],
  remarques: readonly RemarqueRecue[],
  contenu: Pick<ContenuDossier, 'chapitres'>,
  auteur: string,
): Poses => {
  const lieux = lieuxDuDossier(contenu);
  const ordre = new Map([...lieux.blocs.keys()].map((id, rang) => [id, rang]));
  const ouvertes = questions.filter(({ etat }) => etat === 'posee');
  const poses = ouvertes.flatMap((question): CommentaireAPoser[] => {
    const lieu = placerQuestion(question, lieux);
    return lieu === null ? [] : [{ ...questionEnvoyee(question, auteur), parent: null, ...lieu }];
  });
  const repondues = remarquesAvecReponse(remarques);
  const fils = repondues.map((r) => filDeLaRemarque(r, lieux, auteur)).filter((fil) => fil.length > 0);
  const rang = ([premier]: readonly CommentaireAPoser[]): number => ordre.get(premier?.ancre ?? '') ?? -1;
  const debut = ([premier]: readonly CommentaireAPoser[]): number => premier?.mots?.debut ?? 0;
  const groupes = [...poses.map((pose) => [pose]), ...fils].sort(
    (a, b) => rang(a) - rang(b) || debut(a) - debut(b),
  );
  const commentaires: CommentaireAPoser[] = [];
  for (const groupe of groupes) {
    const premier = commentaires.length;
    for (const c of groupe)
      commentaires.push({ ...c, parent: c.parent === null ? null : premier + c.parent });
  }
  return {
    commentaires,
    questionsAilleurs: ouvertes.length - poses.length,
    reponsesAilleurs: repondues.length - fils.length,
  };
};
