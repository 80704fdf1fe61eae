// The cross-cutting demands of the open livret.
import type { exigencesCalls } from '#shared/contract/exigences/calls.ts';
import { currentSession } from '../../livret/open-session.ts';
import { suivreExigencesDe } from '../../livret/relecture.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const exigencesHandlers: Handlers<typeof exigencesCalls> = {
  'exigences.lire': (context) => suivreExigencesDe(currentSession(context)),
};
