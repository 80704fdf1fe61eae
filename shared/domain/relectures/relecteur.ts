// Who signs a remark (SPEC TR18): a program writes a name, « Invité » or nothing; the candidate says once who that is.
import { z } from 'zod';

export const ROLES_DE_RELECTEUR = ['tuteur', 'certificateur', 'proche', 'moi', 'autre'] as const;

export const Relecteur = z.object({
  /** As the files write it; empty when they name nobody. */
  auteur: z.string().max(500),
  /** How to call them; empty: as the file does. */
  nom: z.string().max(500).default(''),
  role: z.enum(ROLES_DE_RELECTEUR),
});
export type Relecteur = z.infer<typeof Relecteur>;

/** The name to show; empty when nobody is named and the candidate did not say who. */
export const nomDuRelecteur = (relecteurs: readonly Relecteur[], auteur: string): string =>
  relecteurs.find((r) => r.auteur === auteur)?.nom.trim() || auteur.trim();

/** Authors that nobody has been told of yet, in the order of their first remark. */
export const auteursInconnus = (
  relecteurs: readonly Relecteur[],
  remarques: readonly { readonly auteur: string }[],
): string[] => {
  const dits = new Set(relecteurs.map(({ auteur }) => auteur));
  return [...new Set(remarques.map(({ auteur }) => auteur))].filter((auteur) => !dits.has(auteur));
};
