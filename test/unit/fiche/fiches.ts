// The real fiches, as shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fiche, FicheArchive } from '#shared/domain/fiche/fiche.ts';

export const shipped = (code: string): Fiche =>
  FicheArchive.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../../../resources/fiches', `${code}.json`), 'utf8')),
  ).fiche;
