// The user's settings, kept in the library database.
import { z } from 'zod';
import { defineCall } from '../define-call.ts';

export const Reglages = z.object({
  langue: z.enum(['fr', 'en']).default('fr'),
  theme: z.enum(['systeme', 'clair', 'sombre']).default('systeme'),
  contraste: z.enum(['systeme', 'normal', 'fort']).default('systeme'),
  /** Percent. */
  tailleTexte: z.number().int().min(80).max(200).default(100),
});
export type Reglages = z.infer<typeof Reglages>;

export const reglagesCalls = {
  'reglages.lire': defineCall(z.object({}), Reglages),
  'reglages.ecrire': defineCall(Reglages.partial(), Reglages),
};
