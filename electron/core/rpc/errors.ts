// Turns whatever a handler throws into a Failure: a code for programs, a French sentence for the person.
import type { z } from 'zod';
import { type Failure, LivretError } from '#shared/contract/errors.ts';

const DISK_FULL = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL']);
const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM']);
const LOCKED = new Set(['EBUSY', 'SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_BUSY_SNAPSHOT']);
const DAMAGED = new Set([
  'SQLITE_CORRUPT',
  'SQLITE_CORRUPT_INDEX',
  'SQLITE_NOTADB',
  'SQLITE_IOERR_SHORT_READ',
]);

/** Never a stack trace, never English: what the person reads says what was kept and what to do. */
export function toFailure(error: unknown): Failure {
  if (error instanceof LivretError) return { code: error.code, message: error.message };
  const systemCode = codeOf(error);
  if (DISK_FULL.has(systemCode))
    return {
      code: 'disque-plein',
      message:
        'Le disque est plein : cette modification n’a pas été écrite. Ce qui était déjà enregistré est intact. Libérez de la place, puis recommencez.',
    };
  if (LOCKED.has(systemCode))
    return {
      code: 'livret-verrouille',
      message:
        'Ce fichier est déjà ouvert par un autre programme. Rien n’a été modifié. Fermez-le ailleurs, puis recommencez.',
    };
  if (DAMAGED.has(systemCode))
    return {
      code: 'livret-endommage',
      message:
        'Ce fichier est abîmé et ne peut pas être lu jusqu’au bout. Rien n’a été modifié. Gardez-le tel quel et ouvrez une copie plus ancienne.',
    };
  if (REFUSED.has(systemCode))
    return {
      code: 'ecriture-refusee',
      message:
        'Le système refuse d’écrire à cet endroit. Rien n’a été modifié. Choisissez un autre dossier, ou vérifiez vos droits sur celui-ci.',
    };
  return {
    code: 'inattendue',
    message:
      'Une erreur que nous n’avions pas prévue a interrompu cette action. Ce qui était enregistré est intact. Recommencez ; si l’erreur revient, fermez puis rouvrez le livret.',
  };
}

/** Refused before any handler saw it: names the fields at fault, for whoever wrote the call. */
export function invalidInput(error: z.ZodError): Failure {
  const where = error.issues.map((issue) => issue.path.join('.') || 'la demande').slice(0, 3);
  return {
    code: 'entree-invalide',
    message: `Cette demande n’a pas la forme attendue (${[...new Set(where)].join(', ')}). Rien n’a été modifié.`,
  };
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
