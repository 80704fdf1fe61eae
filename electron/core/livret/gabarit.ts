// A template in front of a livret: its places, what is proposed for each, and the parts that can go there.
import type { Correspondance } from '#shared/domain/gabarit/gabarit.ts';
import { type Partie, partiesOffertes } from '#shared/domain/gabarit/parties.ts';
import type { StructureGabarit } from '#shared/domain/gabarit/place.ts';
import { proposer } from '#shared/domain/gabarit/proposer.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import { lireGabarit } from '../import/gabarit/lire-gabarit.ts';

export interface GabaritEnFace {
  readonly structure: StructureGabarit;
  readonly parties: readonly Partie[];
  readonly propositions: readonly Correspondance[];
}

/** Throws LivretError for a template that cannot be read. */
export const mettreEnFace = (vue: LivretView, bloc: string, octets: Uint8Array): GabaritEnFace => {
  const { structure } = lireGabarit(octets);
  const parties = partiesOffertes(vue, bloc);
  const propositions = proposer(structure.places, vue, bloc, new Set(parties.map((p) => p.code)));
  return { structure, parties, propositions };
};
