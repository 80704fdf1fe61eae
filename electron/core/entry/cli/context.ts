// What every command of `livret` is given: the core on demand, and one way to speak to the person.
import { existsSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { CoreEvent } from '#shared/contract/contract.ts';
import { LivretError } from '#shared/contract/errors.ts';
import type { Core, CoreDeps } from '../../core.ts';

/** Exit codes of CLI: 0 done, 1 done and faults were found, 2 bad usage or input, 3 could not be done. */
export type ExitCode = 0 | 1 | 2 | 3;

export interface CliOutput {
  out(text: string): void;
  err(text: string): void;
  /** Progress is shown only there. */
  readonly errIsTerminal: boolean;
}

export interface CliContext {
  /** The core on the library of --library, started at the first call and closed when the command ends. */
  core(): Core;
  /** Receives the events of the core (jobs) until the command ends. */
  onEvent(listener: (event: CoreEvent) => void): void;
  /** The one result of the command: `json` with --json, else `text` (a final newline is added to both). */
  print(json: unknown, text: string): void;
  /** A line of progress, replaced by the next one; nothing when standard error is not a terminal. */
  progress(text: string): void;
  /** A sentence on standard error. */
  warn(text: string): void;
  /** The command succeeds but says that it found faults: exit code 1. */
  faultsFound(): void;
  /** Absolute path of a path as typed. */
  path(typed: string): string;
  /** A grant for a path as typed, to give to a call of the contract. */
  grant(typed: string): string;
  readonly clock: () => Date;
}

export interface CliHost extends CliContext {
  readonly exitCode: ExitCode;
  setOptions(options: { library?: string; json?: boolean }): void;
  close(): Promise<void>;
}

export interface CliHostDeps {
  readonly output: CliOutput;
  readonly cwd: string;
  readonly clock: () => Date;
  readonly defaultLibrary: string;
  startCore(deps: Required<Pick<CoreDeps, 'dataDir' | 'emit' | 'onRepaired'>>): Core;
}

const refuseFile = (library: string): void => {
  if (existsSync(library) && !statSync(library).isDirectory())
    throw new LivretError(
      'entree-invalide',
      `« ${basename(library)} » est un fichier, et la bibliothèque est un dossier. Rien n’a été modifié. Donnez un dossier à « --library ».`,
    );
};

export function createCliHost({ output, cwd, clock, defaultLibrary, startCore }: CliHostDeps): CliHost {
  let core: Core | undefined;
  let library = defaultLibrary;
  let json = false;
  let exitCode: ExitCode = 0;
  let progressShown = false;
  const listeners: ((event: CoreEvent) => void)[] = [];
  const path = (typed: string) => resolve(cwd, typed);
  const clearProgress = () => {
    if (progressShown) output.err('\r\u001b[K');
    progressShown = false;
  };
  const warn = (text: string) => {
    clearProgress();
    output.err(`${text}\n`);
  };
  const startedCore = () => {
    refuseFile(library);
    core ??= startCore({
      dataDir: library,
      emit: (event) => {
        for (const listener of listeners) listener(event);
      },
      onRepaired: warn,
    });
    return core;
  };

  return {
    core: startedCore,
    onEvent: (listener) => void listeners.push(listener),
    print(value, text) {
      clearProgress();
      output.out(`${json ? JSON.stringify(value, null, 2) : text}\n`);
    },
    progress(text) {
      if (!output.errIsTerminal) return;
      output.err(`\r\u001b[K${text}`);
      progressShown = true;
    },
    warn,
    faultsFound() {
      exitCode = 1;
    },
    path,
    grant: (typed) => startedCore().grant(path(typed)),
    clock,
    get exitCode() {
      return exitCode;
    },
    setOptions(options) {
      if (options.library !== undefined) library = path(options.library);
      json = options.json ?? false;
    },
    async close() {
      clearProgress();
      await core?.close();
      core = undefined;
    },
  };
}
