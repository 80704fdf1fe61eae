// A remark that the candidate set aside (SPEC T19): remembered by what it says of what, so that it is not said again.
import { z } from 'zod';
import { REGLES, type Remarque } from './remarque.ts';

/** Rules of SPEC K that can be set aside, remembered in the same way (K19). */
export const CONTROLES_ECARTABLES = ['K3', 'K5', 'K6', 'K7', 'K8', 'K9', 'K12', 'K14'] as const;
export type ControleEcartable = (typeof CONTROLES_ECARTABLES)[number];

export const Ecart = z.object({
  regle: z.enum([...REGLES, ...CONTROLES_ECARTABLES]),
  /** The text, else the compétence, else the bloc that the remark is about; empty for the whole livret. */
  lieu: z.string().max(200),
  /** The sentence to the letter; empty when the remark quotes none: it is then about the whole of `lieu`. */
  citation: z.string().max(50_000),
});
export type Ecart = z.infer<typeof Ecart>;

export const ecartDe = ({ regle, cle, competence, bloc, citation }: Remarque): Ecart => ({
  regle,
  lieu: cle ?? competence ?? bloc ?? '',
  citation,
});

/** One text for one écart: two are the same when these are. */
export const nomDeLEcart = ({ regle, lieu, citation }: Ecart): string =>
  JSON.stringify([regle, lieu, citation]);

export interface Relue {
  /** What the relecture says, in reading order. */
  readonly remarques: readonly Remarque[];
  /** What it would say, and was set aside. */
  readonly ecartees: readonly Remarque[];
}

export const sansLesEcarts = (remarques: readonly Remarque[], ecarts: readonly Ecart[]): Relue => {
  const noms = new Set(ecarts.map(nomDeLEcart));
  const ecartee = (remarque: Remarque): boolean => noms.has(nomDeLEcart(ecartDe(remarque)));
  return {
    remarques: remarques.filter((remarque) => !ecartee(remarque)),
    ecartees: remarques.filter(ecartee),
  };
};
