// The candidate's answers to the remarks that came home (SPEC TR14): they leave with the next dossier « pour relecture », under
// the tutor's own comment, laid again where it stood.
import { ancreCompetence } from '../dossier/ancres.ts';
import type { RemarqueRecue } from './entities.ts';
import type { CommentaireEnvoye } from './envoi.ts';
import { type CommentaireAPoser, dateWord, type Lieux } from './lieux.ts';
import { motsDeLaQuestion } from './question.ts';

type Place = Pick<CommentaireAPoser, 'ancre' | 'mots'>;

const NOMS: Readonly<Record<Exclude<RemarqueRecue['type'], 'commentaire' | 'grille'>, string>> = {
  insertion: 'votre ajout',
  suppression: 'votre suppression',
  deplacement: 'votre déplacement',
  'mise-en-forme': 'votre mise en forme',
};
/** Letters of a suggestion that are said again to whom made it. */
const EXTRAIT = 120;

const extrait = (texte: string): string => {
  const plat = texte.replace(/\s+/gu, ' ').trim();
  return plat.length > EXTRAIT ? `${plat.slice(0, EXTRAIT).trimEnd()}…` : plat;
};

/** A suggestion is no comment that could be sent again: what the answer is about is said in it. */
const avecSonObjet = ({ type, texte, citation, reponse }: RemarqueRecue): string => {
  if (type === 'commentaire') return reponse.trim();
  const objet = type === 'grille' ? `«\u00a0${citation}\u00a0»` : NOMS[type];
  const dit = extrait(texte);
  return `À propos de ${objet}${dit === '' ? '' : ` («\u00a0${dit}\u00a0»)`}\u00a0: ${reponse.trim()}`;
};

/** The tutor's words where they stand, else the block, else the heading of the compétence. */
const placer = (r: RemarqueRecue, { blocs, ancres }: Lieux): Place | null => {
  const bloc = [r.place?.blockId ?? '', r.ancre ?? ''].find((id) => blocs.has(id));
  if (bloc !== undefined) {
    const mots =
      r.type === 'commentaire' && r.place?.exacte
        ? motsDeLaQuestion({ citation: r.citation, debut: r.place.debut }, blocs.get(bloc) ?? '')
        : null;
    return { ancre: bloc, mots };
  }
  const titre = [r.ancre ?? '', r.competence === null ? '' : ancreCompetence(r.competence)].find((nom) =>
    ancres.has(nom),
  );
  return titre === undefined ? null : { ancre: titre, mots: null };
};

/** What is said of this remark, the tutor's comment first; of a suggestion, the answer alone. */
export const commentairesDeLaRemarque = (r: RemarqueRecue, candidat: string): CommentaireEnvoye[] => {
  const dire = (
    genre: CommentaireEnvoye['genre'],
    auteur: string,
    date: string | null,
    texte: string,
  ): CommentaireEnvoye => ({
    genre,
    id: r.id,
    ancre: r.ancre ?? '',
    auteur: auteur || 'Sans nom',
    date: date ?? '',
    texte,
  });
  const date = r.reponseLe === null ? null : dateWord(r.reponseLe);
  const sienne = dire('reponse', candidat, date, avecSonObjet(r));
  if (r.type !== 'commentaire') return [sienne];
  return [
    dire('remarque', r.auteur, r.date, r.texte),
    ...r.reponses.map(({ auteur, date: le, texte }) => dire('reponse', auteur, le, texte)),
    sienne,
  ];
};

/** What goes out with it; parents are ranks in this list. Empty: the document has no place for it. */
export const filDeLaRemarque = (r: RemarqueRecue, lieux: Lieux, candidat: string): CommentaireAPoser[] => {
  const place = placer(r, lieux);
  return place === null
    ? []
    : commentairesDeLaRemarque(r, candidat).map((c, rang) => ({
        ...c,
        ...place,
        parent: rang === 0 ? null : 0,
      }));
};

/** Those that were answered and are not settled. */
export const remarquesAvecReponse = (remarques: readonly RemarqueRecue[]): RemarqueRecue[] =>
  remarques.filter(({ reponse, etat }) => reponse.trim() !== '' && etat !== 'reglee');
