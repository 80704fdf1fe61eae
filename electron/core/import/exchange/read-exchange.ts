// The open interchange form, read: checked, Markdown made rich text, blocks given their ids. Writes nothing.
import type { z } from 'zod';
import { LivretError } from '#shared/contract/errors.ts';
import { EXCHANGE_VERSION, LivretExchange } from '#shared/domain/livret/livret.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { sha256Of } from '../../livret/describe-file.ts';
import type { WholeLivret } from '../../livret/write-livret.ts';
import { markdownToRichText } from '../markdown/markdown-to-rich-text.ts';
import { completeIds } from './complete-ids.ts';

const refused = (raison: string): LivretError =>
  new LivretError('entree-invalide', `${raison} Rien n’a été importé.`);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const checkFormat = (json: unknown): Record<string, unknown> => {
  if (!isRecord(json) || json.format !== 'livret-vae')
    throw refused(
      'Ce fichier n’est pas un livret au format JSON : il manque « "format": "livret-vae" ». Choisissez un fichier fait par « livret json export ».',
    );
  if (json.version !== EXCHANGE_VERSION)
    throw refused(
      typeof json.version === 'number' && json.version > EXCHANGE_VERSION
        ? `Ce fichier est de la version ${json.version} du format, plus récente que cette application, qui lit la version ${EXCHANGE_VERSION}. Mettez l’application à jour, puis réessayez.`
        : `Ce fichier ne dit pas une version du format que cette application connaît : elle lit la version ${EXCHANGE_VERSION}.`,
    );
  return json;
};

const withIds = (json: Record<string, unknown>, newBlockId: () => string): Record<string, unknown> => ({
  ...json,
  ...(Array.isArray(json.textes) && {
    textes: json.textes.map((entree: unknown) =>
      isRecord(entree) && typeof entree.texte !== 'string'
        ? { ...entree, texte: completeIds(entree.texte, newBlockId) }
        : entree,
    ),
  }),
});

/** « grille%20horaire.png » is a name with a space; « 100%.png » is the name as it stands. */
const decoded = (url: string): string => {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
};

const whereOf = (error: z.ZodError): string => {
  const [issue] = error.issues;
  return issue && issue.path.length > 0 ? `« ${issue.path.join('.')} »` : 'l’ensemble';
};

/** Far over what anyone writes; under what the database takes in one JSON (a thousand levels, three for each block). */
const DEEPEST = 100;

const depthOf = (texte: RichText): number => {
  let depth = 0;
  for (let level: unknown[] = [...texte.content]; level.length > 0; depth += 1)
    level = level.flatMap((node) => (isRecord(node) && Array.isArray(node.content) ? node.content : []));
  return depth;
};

const tooDeep = (): LivretError =>
  refused(
    `Un texte y emboîte plus de ${DEEPEST} listes, citations ou tableaux les uns dans les autres : ce n’est pas un texte que l’on écrit.`,
  );

/** Throws LivretError « entree-invalide » with the place of the first fault. */
export const readExchange = (json: unknown, deps: { readonly newId: () => string }): WholeLivret => {
  try {
    return read(json, deps);
  } catch (error) {
    // Every reader below goes down the tree of a text by calling itself.
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
};

const read = (json: unknown, deps: { readonly newId: () => string }): WholeLivret => {
  const parsed = LivretExchange.safeParse(withIds(checkFormat(json), deps.newId));
  if (!parsed.success)
    throw refused(`Ce livret JSON n’a pas la forme attendue, d’abord dans ${whereOf(parsed.error)}.`);
  const { format: _, version: __, textes, fichiers, ...content } = parsed.data;

  const bytes = fichiers.map(({ base64, ...fichier }) => {
    const octets = Uint8Array.from(Buffer.from(base64, 'base64'));
    if (sha256Of(octets) !== fichier.sha256)
      throw refused(`Le fichier « ${fichier.nom} » n’est pas celui que dit son empreinte SHA-256.`);
    // A name is a name: it may be proposed one day as the place where to write the file.
    const nom = fichier.nom.replace(/^.*[\\/]/, '') || fichier.sha256;
    return { fichier: { ...fichier, nom, taille: octets.byteLength }, octets };
  });

  const resolveImage = (url: string): string => {
    const nom = decoded(url).replace(/^.*\//, '');
    const found = bytes.find(({ fichier }) => fichier.nom === nom || fichier.sha256 === nom);
    if (!found) throw refused(`L’image « ${url} » n’est pas dans les fichiers du livret.`);
    return found.fichier.sha256;
  };
  const rich = (texte: RichText | string): RichText => {
    const read =
      typeof texte === 'string' ? markdownToRichText(texte, { newBlockId: deps.newId, resolveImage }) : texte;
    if (depthOf(read) > DEEPEST) throw tooDeep();
    return read;
  };

  if (content.versions.some(({ texte }) => depthOf(texte) > DEEPEST)) throw tooDeep();
  const ids = new Set(content.versions.map(({ id }) => id));
  if (ids.size < content.versions.length)
    throw refused('Deux versions d’un texte y portent le même nom interne.');

  return {
    ...content,
    textes: textes.map(({ cle, texte, modifieLe }) => ({ cle, texte: rich(texte), modifieLe })),
    fichiers: bytes,
  };
};
