// Everything that a window or the command line may ask of the core, in one table.
import type { z } from 'zod';
import { controlesCalls } from './controles/calls.ts';
import { exigencesCalls } from './exigences/calls.ts';
import { explicitationCalls } from './explicitation/calls.ts';
import { exportsCalls, type JobEvent } from './exports/calls.ts';
import { fichesCalls } from './fiches/calls.ts';
import { fichiersCalls } from './fichiers/calls.ts';
import { gabaritCalls } from './gabarit/calls.ts';
import { livretCalls } from './livret/calls.ts';
import { nomsCalls } from './noms/calls.ts';
import { rechercheCalls } from './recherche/calls.ts';
import { reglagesCalls } from './reglages/calls.ts';
import { relectureCalls } from './relecture/calls.ts';
import { relecturesCalls } from './relectures/calls.ts';
import { textesCalls } from './textes/calls.ts';
import { versionsCalls } from './versions/calls.ts';

export const contract = {
  ...fichesCalls,
  ...livretCalls,
  ...textesCalls,
  ...fichiersCalls,
  ...exportsCalls,
  ...reglagesCalls,
  ...relectureCalls,
  ...relecturesCalls,
  ...rechercheCalls,
  ...explicitationCalls,
  ...exigencesCalls,
  ...versionsCalls,
  ...gabaritCalls,
  ...nomsCalls,
  ...controlesCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type CallInput<N extends CallName> = z.input<Contract[N]['input']>;
export type CallOutput<N extends CallName> = z.output<Contract[N]['output']>;

/** What the core says without being asked. */
export type CoreEvent =
  | { type: 'travail'; travail: JobEvent }
  /** The livret changed by another way than the caller's own call (undo from the menu, another window). */
  | { type: 'change'; revision: number };
