// The names of the livret: where those of the register are seen, and those that it may lack (SPEC P8, P9).
import { z } from 'zod';
import { GENRES_DE_NOM } from '../../domain/pseudonymes/pseudonyme.ts';
import { defineCall } from '../define-call.ts';

const nombre = z.number().int().min(0);

export const nomsCalls = {
  'noms.lire': defineCall(
    z.object({}),
    z.object({
      /** Places where each entry is seen, by its id. */
      vus: z.record(z.string(), nombre),
      propositions: z.array(
        z.object({ nom: z.string(), genre: z.enum(GENRES_DE_NOM), nombre, extrait: z.string() }),
      ),
    }),
    ['aucun-livret-ouvert'],
  ),
};
