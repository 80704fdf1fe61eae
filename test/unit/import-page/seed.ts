// The five real pages, when the folder beside the repository is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPage } from '#core/import/page/import-page.ts';
import type { Fiche, FicheArchive } from '#shared/domain/fiche/fiche.ts';

const PATH = join(import.meta.dirname, '../../../../shared/seeds/fiches-rncp.txt');
const SHIPPED = join(import.meta.dirname, '../../../resources/fiches');

export const CODES = ['RNCP38822', 'RNCP37985', 'RNCP36912', 'RNCP38503', 'RNCP38606'] as const;

export const seedIsThere = existsSync(PATH);
export const WITHOUT_SEED = 'needs ../shared/seeds/fiches-rncp.txt, which is not there';

/** The pages that ship with the application: the same texts, one a fiche. */
export const shippedArchive = (code: string): FicheArchive =>
  JSON.parse(readFileSync(join(SHIPPED, `${code}.json`), 'utf8'));

/** The whole seed, or the shipped pages one after the other where it is absent. */
export const seedText: string = seedIsThere
  ? readFileSync(PATH, 'utf8')
  : CODES.map((code) => shippedArchive(code).page?.texte ?? '').join('\n\n');

export const seedArchives: readonly FicheArchive[] = importPage(seedText).archives;

export const archiveOf = (code: string): FicheArchive => {
  const archive = seedArchives.find(({ fiche }) => fiche.code === code);
  if (!archive) throw new Error(`${code} was not read`);
  return archive;
};

export const ficheOf = (code: string): Fiche => archiveOf(code).fiche;

export const pageOf = (code: string): string => archiveOf(code).page?.texte ?? '';

/** Every text of a value, with its dotted path. */
export const textsOf = (value: unknown, path = ''): { path: string; text: string }[] => {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, path ? `${path}.${key}` : key));
};
