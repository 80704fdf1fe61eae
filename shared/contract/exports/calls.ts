// Exports are jobs: started, followed by events, cancelled; nothing is left behind by one that did not end.
import { z } from 'zod';
import { BlocCode, CompetenceId } from '../../domain/fiche/fiche.ts';
import { defineCall } from '../define-call.ts';
import { Grant } from '../livret/calls.ts';

export const ExportKind = z.enum([
  'dossier-docx',
  'dossier-pdf',
  'plan-docx',
  'plan-pptx',
  'antiseche-docx',
  'depot',
  'tout',
]);
export type ExportKind = z.infer<typeof ExportKind>;

export const JobEvent = z.discriminatedUnion('etat', [
  z.object({
    etat: z.literal('en-cours'),
    id: z.string(),
    /** « Dossier du bloc 1, mise en page ». */
    etape: z.string(),
    fait: z.number().min(0),
    total: z.number().min(0),
  }),
  z.object({
    etat: z.literal('fini'),
    id: z.string(),
    fichiers: z.array(z.string()),
    avertissements: z.array(z.string()),
  }),
  z.object({ etat: z.literal('annule'), id: z.string() }),
  z.object({ etat: z.literal('echec'), id: z.string(), code: z.string(), message: z.string() }),
]);
export type JobEvent = z.infer<typeof JobEvent>;

/** A dossier that a tutor is to read again (SPEC TR12). */
export const PourRelecture = z.object({
  /** The compétences to show; null: the whole dossier. */
  competences: z.array(CompetenceId).min(1).nullable(),
  /** A grid to fill in under each compétence. */
  grille: z.boolean(),
});

/** What the certificateur takes; absent: what the public platform takes (SPEC DP1). */
export const LimitesDepot = z.object({
  pieces: z.number().int().min(1).max(50),
  octets: z.number().int().min(1_000_000).max(2_000_000_000),
});

export const exportsCalls = {
  /** `autorisation` is a file for one document, a folder for « tout » (every bloc of `blocs`, three files each). */
  'exports.lancer': defineCall(
    z.object({
      genre: ExportKind,
      blocs: z.array(BlocCode).min(1),
      autorisation: Grant,
      /** Those of the register of pseudonyms; absent, « pseudonymes ». */
      noms: z.enum(['pseudonymes', 'reels']).optional(),
      /** Only for dossiers; absent: a dossier as the jury gets it. */
      relecture: PourRelecture.optional(),
      /** Only for « depot », whose `autorisation` is a folder. */
      limites: LimitesDepot.optional(),
    }),
    z.object({ travail: z.string() }),
    ['aucun-livret-ouvert', 'autorisation-inconnue', 'entree-invalide'],
  ),
  'travaux.annuler': defineCall(z.object({ travail: z.string() }), z.object({}), ['travail-inconnu']),
};
