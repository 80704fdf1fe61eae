// A tutor's file against the livret that it came from: each remark with its compétence, or waiting for one.
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';
import { ancre } from '#shared/domain/dossier/ancres.ts';
import { contenuDossier } from '#shared/domain/dossier/contenu.ts';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import {
  attribuer,
  type BlocActuel,
  type LivretActuel,
  type RemarqueAttribuee,
  reconnu,
} from '#shared/domain/relectures/attribuer.ts';
import { comparer } from '#shared/domain/relectures/comparer.ts';
import { creerEstDesConsignes } from '#shared/domain/relectures/consignes.ts';
import type { CommentaireEnvoye } from '#shared/domain/relectures/envoi.ts';
import { ancreGrille, COLONNES_DE_GRILLE } from '#shared/domain/relectures/grille.ts';
import { estDeLaGrille, lireGrilles } from '#shared/domain/relectures/lire-grille.ts';
import { type Reception, recevoir } from '#shared/domain/relectures/recevoir.ts';
import {
  type QuestionRevenue,
  type RemarqueLueOuConnue,
  reconnaitre,
} from '#shared/domain/relectures/reconnaitre.ts';
import type { RemarqueLue } from '#shared/domain/relectures/retour.ts';
import { blocs as blocsDuTexte, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import { empreinteDe } from '../export/envoi.ts';
import { lireDocx } from '../import/docx-retour/lire-docx.ts';
import { readNamedFile } from '../import/read-file.ts';
import { nosCommentaires } from './nos-commentaires.ts';
import type { LivretSession } from './session.ts';

const lireActuel = (session: Pick<LivretSession, 'view' | 'readTexte'>): LivretActuel => {
  const vue = session.view();
  const textes = new Map(vue.textes.map(({ cle }) => [cle as string, session.readTexte(cle)]));
  const carte = new Map<string, string>();
  for (const { code, competences } of vue.fiche.blocs) {
    for (const [nom, competence] of contenuDossier(vue, code, textes)?.competenceParAncre ?? [])
      carte.set(nom, competence);
    for (const { id } of competences)
      for (const colonne of COLONNES_DE_GRILLE) carte.set(ancreGrille(id, colonne), id);
  }
  const titres = new Map<string, { ancre: string; competence: string }>();
  for (const { code, competences } of vue.fiche.blocs)
    for (const { id, texte } of competences) {
      titres.set(`${texte}\n${code}, compétence ${rangCompetence(id)}`, {
        ancre: ancre('refe', id),
        competence: id,
      });
    }
  const blocs = new Map<string, BlocActuel>();
  for (const [cle, texte] of textes)
    for (const bloc of blocsDuTexte(texte)) blocs.set(bloc.attrs.id, { cle, texte: texteDuBloc(bloc) });
  return { carte, titres, blocs };
};

export interface RetourLu {
  readonly remarques: readonly RemarqueAttribuee[];
  /** The candidate's questions that the file carries, with what is said to them. */
  readonly questions: readonly QuestionRevenue[];
}

/**
 * Reads a returned file; the livret is only looked at. Throws LivretError « entree-invalide » (not a Word file, damaged,
 * protected, of another livret) or « fichier-trop-gros ».
 */
export const lireRetour = (
  session: Pick<LivretSession, 'view' | 'readTexte' | 'readEnvoi' | 'relectures'>,
  octets: Uint8Array,
): RetourLu => {
  const lu = lireDocx(octets);
  // The map of a file is only believed where it speaks of the compétences of this fiche.
  const connues = new Set(session.view().fiche.blocs.flatMap((b) => b.competences.map(({ id }) => id)));
  const document = { ...lu, carte: new Map([...lu.carte].filter(([, id]) => connues.has(id))) };
  const actuel = lireActuel(session);
  const livret = session.view().identite.id;
  if (document.provenance !== null && document.provenance.livret !== livret)
    throw new LivretError(
      'entree-invalide',
      'Ce fichier est un dossier d’un autre livret. Rien n’a été importé. Ouvrez le livret dont il vient, ou choisissez un autre fichier.',
    );
  if (document.provenance === null && !reconnu(document, actuel))
    throw new LivretError(
      'entree-invalide',
      'Rien dans ce document ne vient de ce livret. Rien n’a été importé. Choisissez le dossier exporté que l’on vous a renvoyé.',
    );
  const envoi = session.readEnvoi(document.provenance?.envoi ?? '');
  const { questionsAuTuteur } = session.view();
  const envoyes: CommentaireEnvoye[] = [
    ...(envoi?.commentaires ?? []),
    ...nosCommentaires(session.view(), session.relectures().remarques),
  ];
  const { remarques, questions } = reconnaitre(document, envoyes);
  // What is said to a question, or to an answer, that was taken out since is a remark like any other.
  const gardees = new Set(questionsAuTuteur.map(({ id }) => id));
  const connuesDuLivret = new Set(session.relectures().remarques.map(({ id }) => id));
  const perdue = (r: RemarqueLueOuConnue) => r.sienne === true && !connuesDuLivret.has(r.connue ?? '');
  const orphelines = [
    ...questions.filter(({ id }) => !gardees.has(id)),
    ...remarques.filter(perdue).map((lue) => ({ lue, reponses: lue.reponses })),
  ].flatMap(({ lue, reponses }) =>
    reponses.map(({ auteur: qui, date, texte }): RemarqueLue => {
      const { connue: _, sienne: __, ...base }: RemarqueLueOuConnue = lue;
      return { ...base, auteur: qui, date, texte, reponses: [] };
    }),
  );
  const grilles = lireGrilles(document);
  const desConsignes = creerEstDesConsignes(document, envoi);
  const compte = (r: RemarqueLue): boolean => !estDeLaGrille(r, grilles) && !desConsignes(r);
  const muets = envoi === null ? [] : comparer(document, envoi);
  return {
    remarques: attribuer(
      { ...document, remarques: [...remarques.filter((r) => !perdue(r)), ...orphelines].filter(compte) },
      actuel,
      [...muets.filter(compte), ...grilles.remarques],
    ),
    questions: questions.filter(({ id }) => gardees.has(id)),
  };
};

/**
 * Reads a returned file and keeps its remarks, as one step of undo; the same file again changes nothing. Throws what
 * lireRetour, readNamedFile and LivretSession.change throw.
 */
export const importerRetour = (
  { clock }: { readonly clock: () => Date },
  session: LivretSession,
  path: string,
): Reception => {
  const octets = readNamedFile(path);
  const nom = basename(path);
  const id = createHash('sha256').update(octets).digest('hex');
  const fichier = { id, nom, recuLe: clock().toISOString() };
  const connu = { ...session.relectures(), questions: session.view().questionsAuTuteur };
  const recu = recevoir(lireRetour(session, octets), fichier, connu, empreinteDe);
  if (recu.operations.length > 0) session.change(recu.operations, `retour de « ${nom} »`);
  return recu;
};
