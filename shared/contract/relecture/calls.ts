// The relecture of the open livret (SPEC T).
import { z } from 'zod';
import { REGLES, type Remarque as RemarqueDuDomaine } from '../../domain/relecture/remarque.ts';
import { defineCall } from '../define-call.ts';

const place = z.number().int().min(0);

const Remarque = z.object({
  regle: z.enum(REGLES),
  gravite: z.enum(['faute', 'conseil']),
  competence: z.string().nullable(),
  bloc: z.string().nullable(),
  citation: z.string(),
  message: z.string(),
  cle: z.string().nullable(),
  blockId: z.string().nullable(),
  debut: place,
  fin: place,
}) satisfies z.ZodType<RemarqueDuDomaine>;

export const relectureCalls = {
  /**
   * Every remark, in the order in which a jury reads, those that the candidate set aside included: `sansLesEcarts` parts
   * them by what the view says. Texts that did not change are not read again.
   */
  'relecture.lire': defineCall(z.object({}), z.array(Remarque), ['aucun-livret-ouvert']),
};
