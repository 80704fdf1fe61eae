// Why an export stopped, in a sentence: what happened, what was kept, what to do.
import { basename } from 'node:path';
import { type ErrorCode, LivretError } from '#shared/contract/errors.ts';

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const REFUSED = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'EBUSY',
  'EISDIR',
  'ENOTDIR',
  'ENOENT',
  'EEXIST',
  'ENAMETOOLONG',
  'EIO',
  'ENODEV',
]);

export const exportFailure = (error: unknown, destination: string): { code: ErrorCode; message: string } => {
  if (error instanceof LivretError) return { code: error.code, message: error.message };
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? '';
  if (FULL.has(code))
    return {
      code: 'disque-plein',
      message:
        'Il n’y a plus de place sur le disque : le document n’a pas été écrit. Votre livret est intact, et l’ancien document aussi s’il existait. Libérez de la place ou choisissez un autre dossier, puis recommencez.',
    };
  if (REFUSED.has(code))
    return {
      code: 'ecriture-refusee',
      message: `« ${basename(destination)} » n’a pas pu être écrit. Votre livret est intact, et l’ancien document aussi s’il existait. Fermez-le s’il est ouvert dans Word, ou choisissez un autre dossier, puis recommencez.`,
    };
  return {
    code: 'inattendue',
    message:
      'Le document n’a pas pu être fait, à cause d’une erreur du programme. Votre livret est intact et rien n’a été écrit. Recommencez ; si l’erreur revient, exportez le livret en JSON et demandez de l’aide.',
  };
};
