// The candidate's own comments as a document of today would say them, with the real names and with the pseudonyms: a file
// comes home without its snapshot too (SPEC TR13, P11).
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { appliquerPseudonymes, registreApplique } from '#shared/domain/pseudonymes/appliquer.ts';
import { remarquesMontrees } from '#shared/domain/pseudonymes/remarques.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { CommentaireEnvoye } from '#shared/domain/relectures/envoi.ts';
import { auteurDesQuestions, questionEnvoyee } from '#shared/domain/relectures/poser.ts';
import { commentairesDeLaRemarque, remarquesAvecReponse } from '#shared/domain/relectures/repondre.ts';
import { lisible } from '../export/lisible.ts';

type Parties = Pick<LivretView, 'questionsAuTuteur' | 'candidat'>;

const commentairesDe = (
  { questionsAuTuteur, candidat }: Parties,
  remarques: readonly RemarqueRecue[],
): CommentaireEnvoye[] => {
  const auteur = auteurDesQuestions(candidat);
  return [
    // As a document would say them: without the signs that Word cannot hold.
    ...lisible(questionsAuTuteur).map((question) => questionEnvoyee(question, auteur)),
    ...lisible(remarquesAvecReponse(remarques)).flatMap((r) => commentairesDeLaRemarque(r, auteur)),
  ];
};

export const nosCommentaires = (
  vue: LivretView,
  remarques: readonly RemarqueRecue[],
): CommentaireEnvoye[] => {
  const vrais = commentairesDe(vue, remarques);
  const registre = registreApplique(vue);
  if (registre.entrees.length === 0) return vrais;
  const montres = commentairesDe(
    appliquerPseudonymes({ vue, textes: [] }).vue,
    remarquesMontrees(remarques, registre),
  );
  // Word for word and in the same order; the ids stay those of the livret.
  return vrais.flatMap((vrai, rang) => {
    const montre = montres[rang];
    return montre === undefined || (montre.texte === vrai.texte && montre.auteur === vrai.auteur)
      ? [vrai]
      : [vrai, { ...montre, id: vrai.id, ancre: vrai.ancre }];
  });
};
