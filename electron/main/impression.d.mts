import type { Demande } from '#shared/contract/wire.ts';

export type { Demande };
export function imprimerPage(demande: Demande): Promise<void>;
