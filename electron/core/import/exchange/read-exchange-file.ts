// A JSON file of the open interchange form, from the disk.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';
import type { WholeLivret } from '../../livret/write-livret.ts';
import { readExchange } from './read-exchange.ts';

/** Throws LivretError « fichier-absent » or « entree-invalide ». */
export const readExchangeFile = (path: string, deps: { readonly newId: () => string }): WholeLivret => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new LivretError(
      absent ? 'fichier-absent' : 'entree-invalide',
      absent
        ? `Le fichier « ${basename(path)} » n’est pas à cet endroit. Rien n’a été importé. Vérifiez son nom et son dossier.`
        : `« ${basename(path)} » ne peut pas être lu comme du JSON. Rien n’a été importé. Choisissez un fichier fait par « livret json export ».`,
      { cause },
    );
  }
  return readExchange(json, deps);
};
