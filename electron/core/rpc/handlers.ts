// The type of a feature's handlers: one function for each call of its part of the contract.
import type { z } from 'zod';
import type { Call } from '#shared/contract/define-call.ts';
import type { CoreContext } from '../context.ts';

export type Handlers<C extends Record<string, Call>> = {
  readonly [N in keyof C]: (
    context: CoreContext,
    input: z.output<C[N]['input']>,
  ) => z.input<C[N]['output']> | Promise<z.input<C[N]['output']>>;
};
