// Runs one command line from its words to its exit code.
import { CommanderError } from 'commander';
import { LivretError } from '#shared/contract/errors.ts';
import { toFailure } from '../../rpc/errors.ts';
import { type CliHostDeps, createCliHost, type ExitCode } from './context.ts';
import { exitCodeOf } from './exit-code.ts';
import { createProgram } from './program.ts';

/** `words`: what follows the name of the program. Never throws. */
export async function runCli(words: readonly string[], deps: CliHostDeps): Promise<ExitCode> {
  const host = createCliHost(deps);
  const program = createProgram(host, deps.output);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return host.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = toFailure(error);
    host.warn(failure.message);
    // A failure that crossed a call of the contract has lost its detail: its sentence is said once.
    if (!(error instanceof LivretError) && failure.code === 'inattendue')
      host.warn(`Détail technique : ${String(error)}`);
    return exitCodeOf(failure.code);
  } finally {
    // What the command did is done and said: a library that does not close well changes nothing to it.
    await host.close().catch(() => undefined);
  }
}
