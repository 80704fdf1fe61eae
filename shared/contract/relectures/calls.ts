// The files that tutors send back (SPEC TR). What the candidate does with a remark is an operation of livret.changer:
// « mettre-remarque » with another state, answer or compétence, « retirer-retour » for a whole file.
import { z } from 'zod';
import { ChampsDeRemarque, RemarqueRecue, Retour } from '../../domain/relectures/entities.ts';
import { defineCall } from '../define-call.ts';
import { Changed, Grant } from '../livret/calls.ts';

export const relecturesCalls = {
  /** Every file and every remark; to be asked for again when the revision of the livret grows. */
  'relectures.lire': defineCall(
    z.object({}),
    z.object({ retours: z.array(Retour), remarques: z.array(RemarqueRecue) }),
    ['aucun-livret-ouvert'],
  ),
  /** Reads a returned .docx and keeps its remarks, one step for undoing; the same file again changes nothing. */
  'relectures.importer': defineCall(
    z.object({ autorisation: Grant }),
    z.object({
      changement: Changed,
      /** Ids of the remarks of the file, in its order. */
      remarques: z.array(z.string()),
      nouvelles: z.number().int().min(0),
    }),
    [
      'aucun-livret-ouvert',
      'livret-en-lecture',
      'autorisation-inconnue',
      'entree-invalide',
      'fichier-absent',
      'fichier-trop-gros',
      'disque-plein',
      'ecriture-refusee',
    ],
  ),
  /**
   * Changes some fields of remarks as they are in the livret, one step for undoing: an answer being typed and a decision
   * never write over each other. A remark that is no longer there is passed over.
   */
  'relectures.changer': defineCall(
    z.object({
      ids: z.array(z.string()).min(1),
      champs: ChampsDeRemarque,
      libelle: z.string().min(1),
    }),
    Changed,
    ['aucun-livret-ouvert', 'livret-en-lecture', 'entree-invalide', 'disque-plein', 'ecriture-refusee'],
  ),
  /**
   * Takes suggestions into the text, one step for undoing, text and states together. What no longer fits the text of today
   * is left as it is and named: nothing of it is guessed (SPEC TR19).
   */
  'relectures.accepter': defineCall(
    z.object({ ids: z.array(z.string()).min(1), libelle: z.string().min(1) }),
    z.object({ livret: Changed, acceptees: z.array(z.string()), impossibles: z.array(z.string()) }),
    ['aucun-livret-ouvert', 'livret-en-lecture', 'disque-plein', 'ecriture-refusee'],
  ),
};
