// The working copy of a sample livret, in the user's data folder: kept from one opening to the next.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CoreContext } from '../context.ts';
import { writeSampleLivret } from './write-sample-livret.ts';

/** Absolute path. Throws LivretError « fiche-inconnue » when there is no sample for that fiche. */
export const sampleWorkingCopy = async (
  context: Pick<CoreContext, 'dataDir' | 'resourcesDir' | 'clock' | 'newId'>,
  code: string,
): Promise<string> => {
  const folder = join(context.dataDir, 'exemples');
  const path = join(folder, `${code}.livret`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  await writeSampleLivret(context, code, path);
  return path;
};
