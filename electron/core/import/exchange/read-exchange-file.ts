// A JSON file of the open interchange form, from the disk.
import { constants } from 'node:buffer';
import { basename } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';
import type { WholeLivret } from '../../livret/write-livret.ts';
import { decodeText, readNamedFile } from '../read-file.ts';
import { readExchange } from './read-exchange.ts';

const parsed = (octets: Uint8Array): unknown => {
  const text = decodeText(octets);
  if (text === null) throw new SyntaxError('not a text');
  return JSON.parse(text);
};

/** Throws LivretError « entree-invalide », and what readNamedFile throws. */
export const readExchangeFile = (path: string, deps: { readonly newId: () => string }): WholeLivret => {
  const octets = readNamedFile(path);
  if (octets.byteLength > constants.MAX_STRING_LENGTH)
    throw new LivretError(
      'fichier-trop-gros',
      `« ${basename(path)} » est trop gros pour être lu en une fois (${Math.round(octets.byteLength / 2 ** 20)} Mo). Rien n’a été importé. Le fichier « .livret » lui-même se copie et s’ouvre, quelle que soit sa taille.`,
    );
  let json: unknown;
  try {
    json = parsed(octets);
  } catch (cause) {
    throw new LivretError(
      'entree-invalide',
      `« ${basename(path)} » ne peut pas être lu comme du JSON. Rien n’a été importé. Choisissez un fichier fait par « livret json export ».`,
      { cause },
    );
  }
  return readExchange(json, deps);
};
