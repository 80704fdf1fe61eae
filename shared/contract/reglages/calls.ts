// The user's settings, kept in the library database.
import { z } from 'zod';
import { defineCall } from '../define-call.ts';
import { REGLAGES_PAR_DEFAUT as defaut } from './par-defaut.ts';

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
  /** The remarks of the relecture, underlined in the texts. */
  soulignerRelecture: z.boolean(),
};

export const Reglages = z.object({
  langue: choices.langue.default(defaut.langue),
  theme: choices.theme.default(defaut.theme),
  contraste: choices.contraste.default(defaut.contraste),
  tailleTexte: choices.tailleTexte.default(defaut.tailleTexte),
  police: choices.police.default(defaut.police),
  typographie: choices.typographie.default(defaut.typographie),
  orthographe: choices.orthographe.default(defaut.orthographe),
  soulignerRelecture: choices.soulignerRelecture.default(defaut.soulignerRelecture),
});
export type Reglages = z.infer<typeof Reglages>;

/** Only what changes. Made without the defaults: one of them would be written over a setting that was not named. */
export const ReglagesChanges = z.object(choices).partial();

export const reglagesCalls = {
  'reglages.lire': defineCall(z.object({}), Reglages),
  'reglages.ecrire': defineCall(ReglagesChanges, Reglages),
};
