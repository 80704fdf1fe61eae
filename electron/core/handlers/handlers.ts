// Every call of the contract, with what answers it.
import type { CallName } from '#shared/contract/contract.ts';
import type { AnyHandler } from '../rpc/serve.ts';
import { reglagesHandlers } from './reglages/handlers.ts';

export const handlers: Partial<Record<CallName, AnyHandler>> = {
  ...reglagesHandlers,
};
