// What is known of a file from its bytes: its name by content, its kind, its size in pixels.
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { imageSize } from 'image-size';
import type { Fichier } from '#shared/domain/livret/entities.ts';

/** For what cannot be told from the bytes: texts, and documents that look like their container. */
const BY_EXTENSION: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.eml': 'message/rfc822',
  '.msg': 'application/vnd.ms-outlook',
  '.doc': 'application/msword',
  '.xls': 'application/vnd.ms-excel',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
};
/** Containers whose extension says more than their first bytes. */
const CONTAINERS = new Set(['application/zip', 'application/x-cfb', 'application/xml']);

export const sha256Of = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

const mimeOf = async (nom: string, octets: Uint8Array): Promise<string> => {
  const seen = (await fileTypeFromBuffer(octets).catch(() => undefined))?.mime;
  const named = BY_EXTENSION[extname(nom).toLowerCase()];
  if (seen === undefined) return named ?? 'application/octet-stream';
  return CONTAINERS.has(seen) ? (named ?? seen) : seen;
};

/** Pixels as shown: a photograph turned by its EXIF orientation is measured upright. */
const sizeOf = (mime: string, octets: Uint8Array): { largeur: number | null; hauteur: number | null } => {
  if (!mime.startsWith('image/')) return { largeur: null, hauteur: null };
  try {
    const { width, height, orientation } = imageSize(octets);
    const turned = orientation !== undefined && orientation >= 5;
    const [largeur, hauteur] = (turned ? [height, width] : [width, height]).map(Math.round);
    return largeur && hauteur ? { largeur, hauteur } : { largeur: null, hauteur: null };
  } catch {
    // An image that cannot be measured is kept like any other file.
    return { largeur: null, hauteur: null };
  }
};

export const describeFile = async (nom: string, octets: Uint8Array): Promise<Fichier> => {
  const mime = await mimeOf(nom, octets);
  return { sha256: sha256Of(octets), nom, mime, taille: octets.byteLength, ...sizeOf(mime, octets) };
};
