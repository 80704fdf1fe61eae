// Failures that cross a process, as values: a code for programs, a French sentence for the person.

export const ERROR_CODES = [
  'inattendue',
  'entree-invalide',
  'fiche-inconnue',
  'fiche-illisible',
  'livret-absent',
  'livret-verrouille',
  'livret-endommage',
  'livret-etranger',
  'livret-futur',
  'livret-en-lecture',
  'aucun-livret-ouvert',
  'fichier-existe',
  'fichier-absent',
  'fichier-trop-gros',
  'disque-plein',
  'ecriture-refusee',
  'autorisation-inconnue',
  'travail-inconnu',
  /** The page could not be printed to a PDF. */
  'impression-impossible',
  'annule',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface Failure {
  readonly code: ErrorCode;
  /** What happened, what was kept, what to do: one to three French sentences. */
  readonly message: string;
}

/** Thrown by handlers; any other exception reaches the caller as « inattendue ». */
export class LivretError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LivretError';
    this.code = code;
  }
}
