// A library as large as the whole répertoire, made of the shipped fiches under invented codes; and searching in it.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '#core/library/open-library.ts';
import { searchFiches } from '#core/library/queries/fiche.ts';
import { saveArchives } from '#core/library/save-archives.ts';
import { toMatch } from '#core/library/search-words.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { temporaryFolder } from '../support/core.ts';
import { type Measure, measure, quantile, timed } from './measure.ts';

/** Fiches of the RNCP export of August 2026. */
export const REPERTOIRE = 25_638;
const TENTH = Math.round(REPERTOIRE / 10);

const shipped = (): FicheArchive[] =>
  readdirSync(join(ROOT, 'resources/fiches'))
    .filter((name) => name.endsWith('.json'))
    .map((name) =>
      FicheArchive.parse(JSON.parse(readFileSync(join(ROOT, 'resources/fiches', name), 'utf8'))),
    );

/** `count` fiches in the library at `path`, made when absent. Their pages are left out: nobody searches in them. */
export function fillLibrary(path: string, count: number): void {
  const models = shipped();
  const db = openLibrary(path, { resourcesDir: null });
  const batch = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i): FicheArchive => {
      const model = models[(from + i) % models.length] as FicheArchive;
      return { ...model, page: null, fiche: { ...model.fiche, code: `RNCP${900_000 + from + i}` } };
    });
  for (let from = 0; from < count; from += 500)
    saveArchives(db, batch(from, Math.min(count, from + 500)), { livrees: false });
  db.close();
}

async function search(count: number): Promise<Measure> {
  const folder = temporaryFolder();
  const path = join(folder, 'bibliotheque.sqlite');
  fillLibrary(path, count);
  const db = openLibrary(path, { resourcesDir: null });
  const match = toMatch('archi logi');
  if (match === null) throw new Error('« archi logi » are words');
  const ours = await timed(30, () => searchFiches(db, { ...match, limite: 50, jour: null }));
  const scan = db.prepare("SELECT code FROM fiche WHERE intitule LIKE '%archi%' AND intitule LIKE '%logi%'");
  const bare = await timed(30, () => scan.all());
  db.close();
  rmSync(folder, { recursive: true, force: true });
  return measure({
    nom: 'recherche d’une fiche par débuts de mots',
    taille: `${count.toLocaleString('fr')} fiches`,
    valeur: quantile(ours, 0.5),
    repere: { nom: 'parcours nu des intitulés (LIKE)', valeur: quantile(bare, 0.5) },
  });
}

export const libraryMeasures = async (): Promise<Measure[]> => [
  await search(TENTH),
  await search(REPERTOIRE),
];
