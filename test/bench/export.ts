// Export of a long dossier: without layout against pandoc on the same content, and with layout. Milliseconds, each
// the median of several runs. pandoc pays the start of its process; the first export of ours pays the reading of libraries.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faireDocument } from '#core/export/documents.ts';
import type { DocumentVoulu } from '#core/export/documents-voulus.ts';
import type { Instantane } from '#core/export/instantane.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { type Measure, measure } from './measure.ts';

const BLOC = 'RNCP38822BC01';
const RUNS = 5;
const mediane = (valeurs: readonly number[]): number =>
  [...valeurs].sort((a, b) => a - b)[Math.floor(valeurs.length / 2)] ?? 0;

/** Seven compétences of so many words, twenty pictures of 200 KB, tables, links; pages counted in LibreOffice. */
const TAILLES = [
  { mots: 1_000, pages: 28 },
  { mots: 4_400, pages: 62 },
] as const;
export const grandDossier = (mots: number) => livretDocument({ mots, preuves: 20, lourdes: true });

const exporter = async (instantane: Instantane, miseEnPage: boolean): Promise<number> => {
  const voulu: DocumentVoulu = { genre: 'dossier-docx', bloc: BLOC, nom: '' };
  const depart = performance.now();
  await faireDocument(voulu, instantane, { date: new Date(0), exportId: 'bench', miseEnPage });
  return performance.now() - depart;
};

/** null where pandoc is not installed. */
const pandoc = (livret: ReturnType<typeof grandDossier>): number | null => {
  if (spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).error) return null;
  const dossier = mkdtempSync(join(tmpdir(), 'livret-bench-'));
  try {
    const images = [...livret.fichiers.values()].filter((f) => f.mime === 'image/png');
    for (const image of images) writeFileSync(join(dossier, image.nom), image.octets);
    const markdown = [
      ...[...livret.textes].map(([cle, texte]) => `# ${cle}\n\n${texteBrut(texte).split('\n').join('\n\n')}`),
      ...images.map((f) => `## ${f.nom}\n\n![${f.nom}](${f.nom})`),
    ].join('\n\n');
    writeFileSync(join(dossier, 'dossier.md'), markdown);
    const temps = Array.from({ length: RUNS }, () => {
      const depart = performance.now();
      spawnSync('pandoc', ['--toc', 'dossier.md', '-o', 'dossier.docx'], { cwd: dossier });
      return performance.now() - depart;
    });
    return mediane(temps);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
};

export interface TempsExport {
  /** The first export of a process, libraries read. */
  readonly premierSansMiseEnPage: number;
  readonly sansMiseEnPage: number;
  readonly avecMiseEnPage: number;
  readonly pandoc: number | null;
}

export const mesurerExport = async (mots: number): Promise<TempsExport> => {
  const livret = grandDossier(mots);
  const instantane = { vue: livret.vue, textes: [...livret.textes], fichiers: [...livret.fichiers] };
  const sans: number[] = [];
  for (let n = 0; n <= RUNS; n++) sans.push(await exporter(instantane, false));
  const avec: number[] = [];
  for (let n = 0; n < 3; n++) avec.push(await exporter(instantane, true));
  return {
    premierSansMiseEnPage: sans[0] ?? 0,
    sansMiseEnPage: mediane(sans.slice(1)),
    avecMiseEnPage: mediane(avec),
    pandoc: pandoc(livret),
  };
};

/** For `npm run bench`: each figure beside pandoc on the same content, or beside the first export where it is absent. */
export const exportMeasures = async (): Promise<Measure[]> => {
  const mesures: Measure[] = [];
  for (const { mots, pages } of TAILLES) {
    const temps = await mesurerExport(mots);
    const repere =
      temps.pandoc === null
        ? { nom: 'premier export du processus', valeur: temps.premierSansMiseEnPage }
        : { nom: 'pandoc, même contenu', valeur: temps.pandoc };
    const taille = `dossier d’un bloc, ${pages} pages, 20 images de 200 Ko`;
    mesures.push(
      measure({
        nom: 'export sans mise en page',
        taille,
        valeur: temps.sansMiseEnPage,
        repere,
        but: { texte: 'au plus le temps de pandoc', atteint: temps.sansMiseEnPage <= repere.valeur },
      }),
      measure({ nom: 'export avec mise en page', taille, valeur: temps.avecMiseEnPage, repere }),
    );
  }
  return mesures;
};
