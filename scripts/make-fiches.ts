// Makes resources/fiches from a text of pages of France compétences, with the application's own importer.
// Usage: node scripts/make-fiches.ts PAGES.txt [FOLDER]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPage } from '../electron/core/import/page/import-page.ts';
import type { FicheArchive } from '../shared/domain/fiche/fiche.ts';

/**
 * The day of the copy is not known. It was before 30-09-2025: RNCP36912, whose échéance is 29-09-2025, is « Active » on
 * its page.
 */
export const COPIE = 'page copiée avant le 30-09-2025, la date exacte n’est pas connue';

export const makeFiches = (texte: string): FicheArchive[] => {
  const { archives, refusees } = importPage(texte, { fichier: null, copie: COPIE });
  if (refusees.length > 0) throw new Error(refusees.map(({ raison }) => raison).join('\n'));
  return archives;
};

/** Stable: the same pages give the same bytes. */
export const toFile = (archive: FicheArchive): string => `${JSON.stringify(archive, null, 2)}\n`;

if (import.meta.main) {
  const [pages, folder = join(import.meta.dirname, '../resources/fiches')] = process.argv.slice(2);
  if (!pages) {
    console.error('Usage : node scripts/make-fiches.ts PAGES.txt [DOSSIER]');
    process.exit(2);
  }
  mkdirSync(folder, { recursive: true });
  for (const archive of makeFiches(readFileSync(pages, 'utf8')))
    writeFileSync(join(folder, `${archive.fiche.code}.json`), toFile(archive));
}
