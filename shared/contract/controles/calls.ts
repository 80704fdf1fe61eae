// Before an export (SPEC K): what there is to know of some blocs, and how many pages the dossier of one is.
import { z } from 'zod';
import { Constat } from '../../domain/dossier/avant-export/constat.ts';
import { BlocCode } from '../../domain/fiche/fiche.ts';
import { defineCall } from '../define-call.ts';

const positif = z.number().int().positive();

/** Pages and bytes of a dossier; null where they are not known. */
const MesureDuBloc = z.object({
  pages: positif,
  /** Pages before the annexes; null when it has none. */
  avantAnnexes: positif.nullable(),
  octets: positif,
});

export const controlesCalls = {
  'controles.lire': defineCall(
    z.object({
      blocs: z.array(BlocCode).min(1),
      noms: z.enum(['pseudonymes', 'reels']).default('pseudonymes'),
    }),
    z.object({
      /** What the candidate set aside is there too: `sansLesConstatsEcartes` parts them by what the view says. */
      constats: z.array(Constat),
      /** The last export of each bloc of which the pages were counted. */
      derniers: z.array(
        z.object({ bloc: BlocCode, faitLe: z.string(), pages: positif, octets: positif.nullable() }),
      ),
    }),
    ['aucun-livret-ouvert'],
  ),
  /** Draws the dossier of the bloc in a thread of its own and counts its pages; nothing is written. null: it cannot be drawn. */
  'controles.mesurer': defineCall(
    z.object({ bloc: BlocCode, noms: z.enum(['pseudonymes', 'reels']).default('pseudonymes') }),
    MesureDuBloc.nullable(),
    ['aucun-livret-ouvert'],
  ),
};
