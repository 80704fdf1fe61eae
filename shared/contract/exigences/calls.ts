// The cross-cutting demands of the fiche, followed across the open livret (SPEC G19, G20).
import { z } from 'zod';
import type { Exigence as ExigenceDuDomaine } from '../../domain/exigences/suivre.ts';
import { THEMES } from '../../domain/exigences/themes.ts';
import { defineCall } from '../define-call.ts';

const offset = z.number().int().min(0);

const Reponse = z.object({
  cle: z.string(),
  competence: z.string().nullable(),
  blockId: z.string(),
  debut: offset,
  fin: offset,
  citation: z.string(),
});

const Exigence = z.object({
  theme: z.enum(THEMES),
  demandes: z.array(
    z.object({
      competence: z.string().nullable(),
      bloc: z.string().nullable(),
      citation: z.string(),
      reponse: Reponse.nullable(),
    }),
  ),
  ailleurs: z.array(Reponse),
}) satisfies z.ZodType<ExigenceDuDomaine>;

export const exigencesCalls = {
  /** Those that the blocs aimed at ask for, and no others. Texts that did not change are not read again. */
  'exigences.lire': defineCall(z.object({}), z.array(Exigence), ['aucun-livret-ouvert']),
};
