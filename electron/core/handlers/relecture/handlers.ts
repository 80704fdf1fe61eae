// The relecture of the open livret.
import type { relectureCalls } from '#shared/contract/relecture/calls.ts';
import { currentSession } from '../../livret/open-session.ts';
import { relire } from '../../livret/relecture.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const relectureHandlers: Handlers<typeof relectureCalls> = {
  'relecture.lire': (context) => relire(currentSession(context)),
};
