// Every call of the contract, with what answers it.
import type { CallName } from '#shared/contract/contract.ts';
import type { AnyHandler } from '../rpc/serve.ts';
import { controlesHandlers } from './controles/handlers.ts';
import { exigencesHandlers } from './exigences/handlers.ts';
import { explicitationHandlers } from './explicitation/handlers.ts';
import { exportsHandlers } from './exports/handlers.ts';
import { fichesHandlers } from './fiches/handlers.ts';
import { fichiersHandlers } from './fichiers/handlers.ts';
import { gabaritHandlers } from './gabarit/handlers.ts';
import { livretHandlers } from './livret/handlers.ts';
import { nomsHandlers } from './noms/handlers.ts';
import { rechercheHandlers } from './recherche/handlers.ts';
import { reglagesHandlers } from './reglages/handlers.ts';
import { relectureHandlers } from './relecture/handlers.ts';
import { relecturesHandlers } from './relectures/handlers.ts';
import { textesHandlers } from './textes/handlers.ts';
import { versionsHandlers } from './versions/handlers.ts';

export const handlers: Partial<Record<CallName, AnyHandler>> = {
  ...fichesHandlers,
  ...livretHandlers,
  ...textesHandlers,
  ...fichiersHandlers,
  ...exportsHandlers,
  ...reglagesHandlers,
  ...relectureHandlers,
  ...relecturesHandlers,
  ...rechercheHandlers,
  ...explicitationHandlers,
  ...exigencesHandlers,
  ...versionsHandlers,
  ...gabaritHandlers,
  ...nomsHandlers,
  ...controlesHandlers,
};
