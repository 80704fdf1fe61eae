// When the application keeps a version by itself (SPEC H1 to H3).
import type { Raison } from './version.ts';

const MINUTE = 60_000;
/** After such a pause, writing again is another session. */
export const PAUSE_DE_SEANCE = 30 * MINUTE;
/** In a session, at least that long between two versions, and that many words changed. */
export const ENTRE_DEUX_VERSIONS = 15 * MINUTE;
export const MOTS_CHANGES = 20;
/** Words that one save takes out: more than anyone deletes one by one. */
export const MOTS_OTES_D_UN_COUP = 20;

export interface Moment {
  /** Milliseconds. */
  readonly maintenant: number;
  /** When the words about to be written over were saved, and whether that was since the livret was opened. */
  readonly ecritLe: number;
  readonly depuisOuverture: boolean;
  /** When the session began or last kept a version. */
  readonly gardeLe: number;
  /** Words added and taken out since then. */
  readonly motsChanges: number;
  /** Words that the save at hand takes out. */
  readonly motsOtes: number;
}

/** Why the words about to be written over are kept; null: they need not be. */
export const raisonDeGarder = (moment: Moment): Raison | null => {
  const { maintenant, ecritLe, depuisOuverture, gardeLe, motsChanges, motsOtes } = moment;
  if (!depuisOuverture || maintenant - ecritLe >= PAUSE_DE_SEANCE) return 'seance';
  if (motsOtes >= MOTS_OTES_D_UN_COUP) return 'avant';
  return motsChanges >= MOTS_CHANGES && maintenant - gardeLe >= ENTRE_DEUX_VERSIONS ? 'travail' : null;
};
