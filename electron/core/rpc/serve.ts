// Answers calls of the contract: input parsed, handler run and timed, failure turned into a value.
import type { Reply } from '#shared/contract/bridge.ts';
import { type CallName, contract } from '#shared/contract/contract.ts';
import type { Call } from '#shared/contract/define-call.ts';
import type { CoreContext } from '../context.ts';
import { invalidInput, toFailure } from './errors.ts';

/** A call slower than this is felt by the person; it is logged. */
export const SLOW_CALL_MS = 50;

export type AnyHandler = (context: CoreContext, input: never) => unknown;

export interface ServerDeps {
  readonly context: CoreContext;
  readonly handlers: Partial<Record<CallName, AnyHandler>>;
  /** Development and tests: an answer that does not fit its schema is a fault of ours, shown at once. */
  readonly checkOutputs: boolean;
  /** Milliseconds from any fixed point. */
  readonly now: () => number;
  readonly log: (line: string) => void;
}

export type Serve = (name: string, input: unknown) => Promise<Reply<unknown>>;

export function createServer({ context, handlers, checkOutputs, now, log }: ServerDeps): Serve {
  return async (name, input) => {
    const call: Call | undefined = Object.hasOwn(contract, name) ? contract[name as CallName] : undefined;
    const handler = handlers[name as CallName] as ((c: CoreContext, i: unknown) => unknown) | undefined;
    if (call === undefined || handler === undefined)
      return {
        ok: false,
        erreur: {
          code: 'entree-invalide',
          message: `L’action « ${name} » n’existe pas. Rien n’a été modifié.`,
        },
      };
    const parsed = call.input.safeParse(input);
    if (!parsed.success) return { ok: false, erreur: invalidInput(parsed.error) };
    const start = now();
    try {
      const answer = await handler(context, parsed.data);
      return { ok: true, valeur: checkOutputs ? call.output.parse(answer) : answer };
    } catch (error) {
      const erreur = toFailure(error);
      if (erreur.code === 'inattendue')
        log(`${name}: ${error instanceof Error ? error.stack : String(error)}`);
      return { ok: false, erreur };
    } finally {
      const duration = now() - start;
      if (duration > SLOW_CALL_MS) log(`${name}: ${duration.toFixed(0)} ms`);
    }
  };
}
