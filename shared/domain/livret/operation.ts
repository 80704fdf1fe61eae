// What can be done to a livret, as values. A change is a list of operations applied whole or not at all; its inverse
// is another list, which is what « Annuler » applies. Texts are saved apart (texte.enregistrer), with the editor's undo.
import { z } from 'zod';
import { BlocCode, CompetenceId } from '../fiche/fiche.ts';
import { Gabarit } from '../gabarit/gabarit.ts';
import { Pseudonyme } from '../pseudonymes/pseudonyme.ts';
import { Ecart } from '../relecture/ecart.ts';
import { RemarqueRecue, Retour } from '../relectures/entities.ts';
import { QuestionAuTuteur } from '../relectures/question.ts';
import { Repetition } from '../soutenance/repetition.ts';
import { Version } from '../versions/version.ts';
import {
  Candidat,
  Couverture,
  Dossier,
  EntityId,
  Experience,
  Preuve,
  Projet,
  Reponse,
  Sha256,
  Situation,
  Soutenance,
  Structure,
} from './entities.ts';

/** « mettre » writes the whole value, new or not. « retirer » of something absent does nothing. */
export const Operation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('mettre-candidat'), valeur: Candidat }),
  z.object({ op: z.literal('mettre-projet'), valeur: Projet }),
  z.object({ op: z.literal('mettre-structure'), valeur: Structure }),
  z.object({ op: z.literal('retirer-structure'), id: EntityId }),
  z.object({ op: z.literal('mettre-experience'), valeur: Experience }),
  z.object({ op: z.literal('retirer-experience'), id: EntityId }),
  z.object({ op: z.literal('mettre-preuve'), valeur: Preuve }),
  z.object({ op: z.literal('retirer-preuve'), id: EntityId }),
  z.object({ op: z.literal('mettre-situation'), valeur: Situation }),
  z.object({ op: z.literal('retirer-situation'), id: EntityId }),
  z.object({ op: z.literal('mettre-couverture'), valeur: Couverture }),
  z.object({ op: z.literal('retirer-couverture'), competenceId: CompetenceId, experienceId: EntityId }),
  z.object({ op: z.literal('mettre-reponse'), valeur: Reponse }),
  z.object({ op: z.literal('mettre-dossier'), valeur: Dossier }),
  z.object({ op: z.literal('retirer-dossier'), bloc: BlocCode }),
  z.object({ op: z.literal('mettre-soutenance'), valeur: Soutenance }),
  z.object({ op: z.literal('retirer-soutenance'), bloc: BlocCode }),
  z.object({ op: z.literal('mettre-remarque'), valeur: RemarqueRecue }),
  z.object({ op: z.literal('retirer-remarque'), id: EntityId }),
  z.object({ op: z.literal('mettre-retour'), valeur: Retour }),
  z.object({ op: z.literal('retirer-retour'), id: Sha256 }),
  z.object({ op: z.literal('mettre-pseudonyme'), valeur: Pseudonyme }),
  z.object({ op: z.literal('retirer-pseudonyme'), id: EntityId }),
  z.object({ op: z.literal('mettre-gabarit'), valeur: Gabarit }),
  z.object({ op: z.literal('retirer-gabarit'), bloc: BlocCode }),
  z.object({ op: z.literal('mettre-ecart'), valeur: Ecart }),
  Ecart.extend({ op: z.literal('retirer-ecart') }),
  z.object({ op: z.literal('mettre-question-au-tuteur'), valeur: QuestionAuTuteur }),
  z.object({ op: z.literal('retirer-question-au-tuteur'), id: EntityId }),
  z.object({ op: z.literal('mettre-repetition'), valeur: Repetition }),
  z.object({ op: z.literal('retirer-repetition'), id: EntityId }),
  z.object({ op: z.literal('nommer-version'), id: EntityId, nom: Version.shape.nom }),
  z.object({ op: z.literal('retirer-version'), id: EntityId }),
]);
export type Operation = z.infer<typeof Operation>;

/** What the undo stack says of itself: « Annuler : durée de la partie 2 ». */
export const EtatAnnulation = z.object({ annuler: z.string().nullable(), retablir: z.string().nullable() });
export type EtatAnnulation = z.infer<typeof EtatAnnulation>;
