// A rehearsal of the oral of one bloc: the seconds measured for each part, beside those that were planned that day.
import { z } from 'zod';
import { BlocCode } from '../fiche/fiche.ts';
import { EntityId } from '../livret/entities.ts';

export const MesurePartie = z.object({
  /** The part of the plan. It may have left the plan since; its title is kept with it. */
  id: EntityId,
  titre: z.string().max(1_000).default(''),
  /** Whole seconds. */
  prevues: z.number().int().min(0),
  mesurees: z.number().int().min(0),
  /** False where the rehearsal stopped in this part or before it: its seconds say nothing of its length. */
  finie: z.boolean(),
});

export const Repetition = z.object({
  id: EntityId,
  bloc: BlocCode,
  /** When it began: ISO date and time, UTC. */
  le: z.iso.datetime(),
  parties: z.array(MesurePartie).min(1).max(200),
});

export type MesurePartie = z.infer<typeof MesurePartie>;
export type Repetition = z.infer<typeof Repetition>;
