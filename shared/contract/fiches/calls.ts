// The library of fiches.
import { z } from 'zod';
import { Anomalie, FicheArchive, FicheCode } from '../../domain/fiche/fiche.ts';
import { defineCall } from '../define-call.ts';

export const FicheSummary = z.object({
  code: FicheCode,
  intitule: z.string(),
  niveau: z.number().nullable(),
  /** State computed today from the dates: never the word of the page. */
  active: z.boolean().nullable(),
  dateEcheance: z.string().nullable(),
  certificateurs: z.array(z.string()),
  blocs: z.number().int(),
  competences: z.number().int(),
});
export type FicheSummary = z.infer<typeof FicheSummary>;

export const ImportReport = z.object({
  lues: z.number().int(),
  nouvelles: z.array(FicheCode),
  misesAJour: z.array(FicheCode),
  inchangees: z.array(FicheCode),
  /** Nothing doubtful enters the library: a refused fiche says why. `ligne` counts from 1 in the file. */
  refusees: z.array(
    z.object({
      code: z.string().nullable(),
      raison: z.string(),
      ligne: z.number().int().nullable(),
      citation: z.string(),
    }),
  ),
  anomalies: z.array(Anomalie.extend({ code: FicheCode })),
});
export type ImportReport = z.infer<typeof ImportReport>;

export const fichesCalls = {
  /** In the order of their titles: those of `codes` when given, `limite` of them at most. */
  'fiches.lister': defineCall(
    z.object({ codes: z.array(FicheCode).optional(), limite: z.number().int().min(1).optional() }),
    z.array(FicheSummary),
  ),
  'fiches.compter': defineCall(z.object({}), z.object({ total: z.number().int().min(0) })),
  /** Words without accents, each a beginning of word; all must be found. */
  'fiches.chercher': defineCall(
    z.object({
      mots: z.string(),
      limite: z.number().int().min(1).max(500).default(50),
      actives: z.boolean().default(false),
    }),
    z.array(FicheSummary),
  ),
  'fiches.lire': defineCall(z.object({ code: FicheCode }), FicheArchive, ['fiche-inconnue']),
  /** The text of a page pasted or read from a file. */
  'fiches.importer': defineCall(
    z.object({ texte: z.string(), fichier: z.string().nullable() }),
    ImportReport,
  ),
};
