// The core: everything with state, whoever hosts it (the application, the command line, the tests).
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import type { CallInput, CallName, CallOutput, CoreEvent } from '#shared/contract/contract.ts';
import { LivretError } from '#shared/contract/errors.ts';
import type { CoreContext } from './context.ts';
import type { Imprimer } from './export/pdf/imprimante.ts';
import { handlers } from './handlers/handlers.ts';
import { createJobRunner } from './jobs/create-job-runner.ts';
import { workerUrl } from './jobs/worker-url.ts';
import { openLibrary } from './library/open-library.ts';
import { closeSession } from './livret/open-session.ts';
import { createGrantStore } from './rpc/grants.ts';
import { createServer, type Serve } from './rpc/serve.ts';

export interface CoreDeps {
  /** Absolute path of the user's data folder; created when absent. */
  readonly dataDir: string;
  /** Absolute path of the folder that holds fiches/ and samples/. */
  readonly resourcesDir: string;
  readonly emit?: (event: CoreEvent) => void;
  readonly clock?: () => Date;
  readonly newId?: () => string;
  readonly checkOutputs?: boolean;
  readonly log?: (line: string) => void;
  /** One French sentence for the person, when a damaged library was put aside and made again. Absent: logged. */
  readonly onRepaired?: (message: string) => void;
  /** Absent: no PDF can be made here. */
  readonly imprimer?: Imprimer;
}

export interface Core {
  readonly context: CoreContext;
  /** For transports: never throws, answers failures as values. */
  readonly serve: Serve;
  /** For callers in the same process: throws LivretError. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>>;
  /** Allows a path under a word made outside (the shell), or under a new one, which is returned. */
  grant(path: string, word?: string): string;
  /** Opens the library before anyone asks. What goes wrong is said to the first call that needs it. */
  warm(): void;
  /** Cancels the jobs, closes the livret, then the library. */
  close(): Promise<void>;
}

export function createCore(deps: CoreDeps): Core {
  const { dataDir, resourcesDir, checkOutputs = false } = deps;
  const emit = deps.emit ?? (() => undefined);
  const clock = deps.clock ?? (() => new Date());
  const newId = deps.newId ?? randomId;
  const log = deps.log ?? (() => undefined);
  mkdirSync(dataDir, { recursive: true });
  const grants = createGrantStore();
  // Opened by the first call that needs it: a call that does not is served by a core that cannot open databases.
  let library: Database | undefined;
  const openedLibrary = () => {
    library ??= openLibrary(join(dataDir, 'bibliotheque.sqlite'), {
      resourcesDir,
      onRepaired: deps.onRepaired ?? log,
    });
    return library;
  };
  const jobs = createJobRunner({
    workerUrl: workerUrl(),
    emit,
    newId,
    clock,
    imprimer: deps.imprimer,
    polices: join(resourcesDir, 'polices'),
  });
  const context: CoreContext = {
    clock,
    newId,
    resourcesDir,
    dataDir,
    get library() {
      return openedLibrary();
    },
    grants,
    jobs,
    session: null,
    emit,
  };
  const now = () => performance.now();
  const serve = createServer({ context, handlers, checkOutputs, now, log });

  return {
    context,
    serve,
    async call<N extends CallName>(name: N, input: CallInput<N>) {
      const reply = await serve(name, input);
      if (reply.ok) return reply.valeur as CallOutput<N>;
      throw new LivretError(reply.erreur.code, reply.erreur.message);
    },
    grant(path, word = newId()) {
      grants.add(word, path);
      return word;
    },
    warm() {
      try {
        openedLibrary();
      } catch {
        // Tried again, and said, by the first call that needs it.
      }
    },
    async close() {
      await jobs.close();
      closeSession(context);
      library?.close();
      library = undefined;
    },
  };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** 16 characters of [A-Za-z0-9], drawn without bias: bytes past the last whole multiple of 62 are thrown away. */
function randomId(): string {
  let id = '';
  while (id.length < 16)
    for (const byte of randomBytes(24)) if (byte < 248 && id.length < 16) id += ALPHABET[byte % 62];
  return id;
}
