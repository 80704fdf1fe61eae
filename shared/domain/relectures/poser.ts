// Where each comment of ours stands in a dossier (SPEC TR12): on its words, else on its block, else on the heading above its
// text. A question whose text is not in the document is counted, never dropped in silence.
import { ancreSituation } from '../dossier/ancres.ts';
import type { ContenuDossier } from '../dossier/modele.ts';
import type { Candidat } from '../livret/entities.ts';
import { blocs, texteDuBloc } from '../texte/parcourir.ts';
import type { CommentaireEnvoye } from './envoi.ts';
import { motsDeLaQuestion, type QuestionAuTuteur } from './question.ts';

export interface CommentaireAPoser extends CommentaireEnvoye {
  /** Characters of the plain text of that block; null: the whole paragraph. */
  readonly mots: { readonly debut: number; readonly fin: number } | null;
  /** Rank in the list of the comment that it answers, or null. */
  readonly parent: number | null;
}

export interface Lieux {
  /** Plain text of the blocks that are drawn with words, by id, in reading order. */
  readonly blocs: ReadonlyMap<string, string>;
  /** Anchor of the heading above each text, by its key. */
  readonly titres: ReadonlyMap<string, string>;
  /** Every heading. */
  readonly ancres: ReadonlySet<string>;
}

export const lieuxDuDossier = (contenu: Pick<ContenuDossier, 'chapitres'>): Lieux => {
  const parId = new Map<string, string>();
  const titres = new Map<string, string>();
  const ancres = new Set<string>();
  for (const { noeuds } of contenu.chapitres) {
    let titre = '';
    for (const noeud of noeuds) {
      if (noeud.type === 'titre') {
        titre = noeud.ancre;
        ancres.add(titre);
      }
      if (noeud.type !== 'texte') continue;
      if (titre !== '') titres.set(noeud.cle, titre);
      for (const bloc of blocs(noeud.texte)) {
        const texte = texteDuBloc(bloc);
        // The same id twice (a text pasted into another): the first one carries it.
        if ((texte !== '' || bloc.type === 'image') && !parId.has(bloc.attrs.id))
          parId.set(bloc.attrs.id, texte);
      }
    }
  }
  return { blocs: parId, titres, ancres };
};

/** A date as Word writes it: to the second. */
export const dateWord = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19)}Z`;

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

/** Those still open, in the order of the document; `ailleurs`: how many it has no place for. */
export const questionsAPoser = (
  questions: readonly QuestionAuTuteur[],
  contenu: Pick<ContenuDossier, 'chapitres'>,
  auteur: string,
): { readonly poses: CommentaireAPoser[]; readonly ailleurs: number } => {
  const lieux = lieuxDuDossier(contenu);
  const ordre = new Map([...lieux.blocs.keys()].map((id, rang) => [id, rang]));
  const ouvertes = questions.filter(({ etat }) => etat === 'posee');
  const poses = ouvertes.flatMap((question): CommentaireAPoser[] => {
    const lieu = placerQuestion(question, lieux);
    if (lieu === null) return [];
    return [{ ...questionEnvoyee(question, auteur), parent: null, ...lieu }];
  });
  const rang = (c: CommentaireAPoser): number => ordre.get(c.ancre) ?? -1;
  return {
    poses: poses.sort((a, b) => rang(a) - rang(b) || (a.mots?.debut ?? 0) - (b.mots?.debut ?? 0)),
    ailleurs: ouvertes.length - poses.length,
  };
};
