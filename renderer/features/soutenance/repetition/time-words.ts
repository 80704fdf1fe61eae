// How the clock of a rehearsal writes its times: « 4:32 » left, « + 0:12 » too much.
import { minuterie } from '#shared/domain/soutenance/durees.ts';

/** `ms` left; negative once it is over. Until zero, a second begun is still there. */
export const writeLeft = (ms: number): string =>
  ms > 0 ? minuterie(Math.ceil(ms / 1_000)) : `+\u202f${minuterie(Math.floor(-ms / 1_000))}`;

export const writeTime = (ms: number): string => minuterie(Math.max(0, Math.round(ms / 1_000)));
