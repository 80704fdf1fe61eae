// The fiche that a new livret freezes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import type { CoreContext } from '../../context.ts';

/** Throws LivretError « fiche-inconnue ». */
export const loadArchive = async (context: CoreContext, code: string): Promise<FicheArchive> => {
  const path = join(context.resourcesDir, 'fiches', `${code}.json`);
  if (existsSync(path)) return FicheArchive.parse(JSON.parse(readFileSync(path, 'utf8')));
  throw new LivretError(
    'fiche-inconnue',
    `La fiche ${code} n’est pas dans la bibliothèque. Rien n’a été modifié. Importez-la d’abord.`,
  );
};
