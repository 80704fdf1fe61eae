// A file that the person names, read; or why it cannot be, in a sentence.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';

const REFUSALS: Readonly<Record<string, readonly [LivretError['code'], string]>> = {
  ENOENT: [
    'fichier-absent',
    'n’est pas à cet endroit. Rien n’a été changé. Vérifiez son nom et son dossier.',
  ],
  ENOTDIR: [
    'fichier-absent',
    'n’est pas à cet endroit. Rien n’a été changé. Vérifiez son nom et son dossier.',
  ],
  ENAMETOOLONG: ['fichier-absent', 'a un nom trop long pour être celui d’un fichier. Rien n’a été changé.'],
  EISDIR: ['entree-invalide', 'est un dossier. Rien n’a été changé. Donnez le nom d’un fichier.'],
  ERR_FS_FILE_TOO_LARGE: ['fichier-trop-gros', 'est trop gros pour être lu. Rien n’a été changé.'],
  EACCES: [
    'ecriture-refusee',
    'ne peut pas être lu : l’ordinateur ne le permet pas. Rien n’a été changé. Vérifiez vos droits sur ce fichier, puis réessayez.',
  ],
  EPERM: [
    'ecriture-refusee',
    'ne peut pas être lu : l’ordinateur ne le permet pas. Rien n’a été changé. Vérifiez vos droits sur ce fichier, puis réessayez.',
  ],
};

/** Throws LivretError « fichier-absent », « entree-invalide » (a folder), « ecriture-refusee », « fichier-trop-gros ». */
export const readNamedFile = (path: string): Buffer => {
  try {
    return readFileSync(path);
  } catch (cause) {
    const [code, sentence] = REFUSALS[(cause as NodeJS.ErrnoException).code ?? ''] ?? [];
    if (code === undefined) throw cause;
    throw new LivretError(code, `« ${basename(path)} » ${sentence}`, { cause });
  }
};

const encodingOf = (octets: Uint8Array): string => {
  if (octets[0] === 0xff && octets[1] === 0xfe) return 'utf-16le';
  if (octets[0] === 0xfe && octets[1] === 0xff) return 'utf-16be';
  return 'utf-8';
};

/**
 * UTF-8, or UTF-16 when its mark says so (the « Unicode » of Windows); null for anything else: the letters of the other
 * encodings could only be guessed, and a fiche is kept to the letter.
 */
export const decodeText = (octets: Uint8Array): string | null => {
  try {
    return new TextDecoder(encodingOf(octets), { fatal: true }).decode(octets);
  } catch {
    return null;
  }
};
