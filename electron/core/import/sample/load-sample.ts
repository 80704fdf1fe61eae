// Reads a sample folder (resources/samples/<CODE>) as a whole livret. Ids of blocks come from the name of the text,
// so that the same sample is the same file on every machine.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { LivretContent, LivretIdentity } from '#shared/domain/livret/livret.ts';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { describeFile, sha256Of } from '../../livret/describe-file.ts';
import type { WholeLivret } from '../../livret/write-livret.ts';
import { markdownToRichText } from '../markdown/markdown-to-rich-text.ts';

const SampleContent = LivretContent.extend({ identite: LivretIdentity });

type Files = ReadonlyMap<string, WholeLivret['fichiers'][number]>;

const readFiles = async (folder: string): Promise<Files> => {
  const files = new Map<string, WholeLivret['fichiers'][number]>();
  const path = join(folder, 'fichiers');
  if (!existsSync(path)) return files;
  for (const nom of readdirSync(path).sort()) {
    if (nom.startsWith('.')) continue;
    const octets = new Uint8Array(readFileSync(join(path, nom)));
    files.set(`fichiers/${nom}`, { fichier: await describeFile(nom, octets), octets });
  }
  return files;
};

const sha256In = (files: Files, address: string, where: string): string => {
  const found = files.get(decodeURIComponent(address));
  if (!found) throw new Error(`${where}: ${address} is not in the folder`);
  return found.fichier.sha256;
};

const readTexts = (folder: string, files: Files): WholeLivret['textes'][number][] => {
  const path = join(folder, 'textes');
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const cle = TexteKey.parse(name.slice(0, -'.md'.length).replaceAll('.', ':'));
      const root = sha256Of(new TextEncoder().encode(cle)).slice(0, 12);
      let last = 0;
      const texte = markdownToRichText(readFileSync(join(path, name), 'utf8'), {
        newBlockId: () => `${root}n${++last}`,
        resolveImage: (url) => sha256In(files, url, name),
      });
      return { cle, texte };
    });
};

/** Preuves name their file by its place in the folder; in a livret, by its SHA-256. */
const withHashes = (content: unknown, files: Files): unknown => {
  const { preuves = [], ...rest } = content as { preuves?: { id: string; fichier?: string | null }[] };
  return {
    ...rest,
    preuves: preuves.map((preuve) => ({
      ...preuve,
      fichier: preuve.fichier ? sha256In(files, preuve.fichier, preuve.id) : null,
    })),
  };
};

/** Throws with the name of the file at fault: a sample is ours, its faults are for us. */
export const loadSample = async (folder: string, archive: FicheArchive): Promise<WholeLivret> => {
  const files = await readFiles(folder);
  const content = SampleContent.parse(
    withHashes(JSON.parse(readFileSync(join(folder, 'livret.json'), 'utf8')), files),
  );
  const textes = readTexts(folder, files);
  const bySha = new Map([...files.values()].map((file) => [file.fichier.sha256, file]));
  return { ...content, archive, textes, fichiers: [...bySha.values()] };
};
