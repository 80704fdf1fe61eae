// The user's settings, kept in the library database.
import { z } from 'zod';
import { defineCall } from '../define-call.ts';

const choices = {
  langue: z.enum(['fr', 'en']),
  theme: z.enum(['systeme', 'clair', 'sombre']),
  contraste: z.enum(['systeme', 'normal', 'fort']),
  /** Percent. */
  tailleTexte: z.number().int().min(80).max(200),
  /** Font of the texts: the serif of the house, or one drawn for tired or low-sighted eyes. */
  police: z.enum(['maison', 'lisible']),
  /** French typography while typing: « », fixed spaces, ’, …. */
  typographie: z.boolean(),
  /** Languages in which spelling is checked. */
  orthographe: z.enum(['fr', 'fr-en', 'aucune']),
};

export const Reglages = z.object({
  langue: choices.langue.default('fr'),
  theme: choices.theme.default('systeme'),
  contraste: choices.contraste.default('systeme'),
  tailleTexte: choices.tailleTexte.default(100),
  police: choices.police.default('maison'),
  typographie: choices.typographie.default(true),
  orthographe: choices.orthographe.default('fr'),
});
export type Reglages = z.infer<typeof Reglages>;

/** Only what changes. Made without the defaults: one of them would be written over a setting that was not named. */
export const ReglagesChanges = z.object(choices).partial();

export const reglagesCalls = {
  'reglages.lire': defineCall(z.object({}), Reglages),
  'reglages.ecrire': defineCall(ReglagesChanges, Reglages),
};
