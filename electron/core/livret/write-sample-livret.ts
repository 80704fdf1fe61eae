// A sample livret (invented people, marked as such), from its folder in resources/samples to a .livret file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { loadSample } from '../import/sample/load-sample.ts';
import { writeLivret } from './write-livret.ts';

export interface SampleDeps {
  /** Holds fiches/<CODE>.json and samples/<CODE>/. */
  readonly resourcesDir: string;
  readonly clock: () => Date;
}

/** Throws LivretError « fiche-inconnue » when there is no sample for that fiche, and what writeLivret throws. */
export const writeSampleLivret = async (
  { resourcesDir, clock }: SampleDeps,
  code: string,
  path: string,
  options: { readonly replace?: boolean } = {},
): Promise<void> => {
  const folder = join(resourcesDir, 'samples', code);
  const fiche = join(resourcesDir, 'fiches', `${code}.json`);
  if (!existsSync(join(folder, 'livret.json')) || !existsSync(fiche))
    throw new LivretError(
      'fiche-inconnue',
      `Il n’y a pas de livret d’exemple pour la fiche ${code}. Rien n’a été créé. Choisissez une des fiches livrées avec l’application.`,
    );
  const archive = FicheArchive.parse(JSON.parse(readFileSync(fiche, 'utf8')));
  writeLivret({ clock }, path, await loadSample(folder, archive), options);
};
