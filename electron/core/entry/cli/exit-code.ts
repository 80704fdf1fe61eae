// Which exit code a failure gives: 2 when what was asked is at fault, 3 when it could not be done.
import type { ErrorCode } from '#shared/contract/errors.ts';
import type { ExitCode } from './context.ts';

const COULD_NOT: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'inattendue',
  'livret-verrouille',
  'livret-endommage',
  'livret-futur',
  'livret-en-lecture',
  'disque-plein',
  'ecriture-refusee',
  'annule',
]);

export const exitCodeOf = (code: ErrorCode): ExitCode => (COULD_NOT.has(code) ? 3 : 2);
