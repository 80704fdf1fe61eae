// What the table of correspondances gives: which foreign blocs, held together, give which blocs of this fiche (rule V3).
import type { Correspondance, Fiche } from './fiche.ts';

export interface BlocsDonnes {
  readonly correspondance: Correspondance;
  /** Blocs of this fiche that it gives when it is complete. */
  readonly donnes: readonly string[];
  /** Foreign blocs asked (« ET ») that are not held; empty when it is complete. */
  readonly manquants: readonly string[];
}

/**
 * The correspondances that the foreign blocs held touch, complete ones first. `detenus` are codes of blocs
 * (RNCP17286BC04); the code of a whole former fiche (RNCP36400) counts for an « ancienne-totale ». The certificateur
 * decides: this only reads its table.
 */
export const blocsDonnesPar = (
  fiche: Pick<Fiche, 'correspondances' | 'blocs'>,
  detenus: readonly string[],
): BlocsDonnes[] => {
  const held = new Set(detenus);
  const touched = fiche.correspondances.flatMap((correspondance): BlocsDonnes[] => {
    const whole = correspondance.blocsRequis.length === 0;
    const asked = whole ? [correspondance.fiche] : correspondance.blocsRequis;
    if (!asked.some((code) => held.has(code))) return [];
    const donnes =
      correspondance.blocs.length > 0 ? correspondance.blocs : fiche.blocs.map((bloc) => bloc.code);
    return [{ correspondance, donnes, manquants: asked.filter((code) => !held.has(code)) }];
  });
  return touched.sort((a, b) => Number(a.manquants.length > 0) - Number(b.manquants.length > 0));
};

/** The ways that give a bloc of this fiche, for its place in the drawing. */
export const correspondancesDuBloc = (
  fiche: Pick<Fiche, 'correspondances'>,
  bloc: string,
): Correspondance[] =>
  fiche.correspondances.filter(({ blocs, type }) => type === 'ancienne-totale' || blocs.includes(bloc));
