// The core as a process of its own: obeys the shell's orders and serves pages, over whatever line it was given.
import { parseArgs } from 'node:util';
import type { CallMessage, CoreMessage, Notice, Order } from '#shared/contract/wire.ts';
import { type Core, createCore } from '../core.ts';

/** What better-sqlite3 needs. */
const NODE_API = 10;

export interface PagePort {
  send(message: CoreMessage): void;
}

export interface Host {
  /** A page speaks; its answer goes to `port`, and so do events from now on. */
  receive(message: CallMessage, port: PagePort): Promise<void>;
  attach(port: PagePort): void;
  /** Orders other than « page » and « connect », which depend on the line. */
  obey(order: Order): Promise<void>;
}

/** `notify` speaks to the shell. Options come as words: --data, --resources, --check, --reopen. */
export function createHost(notify: (notice: Notice) => void, words = process.argv.slice(2)): Host {
  const { values } = parseArgs({
    args: words,
    options: {
      data: { type: 'string' },
      resources: { type: 'string' },
      check: { type: 'boolean' },
      reopen: { type: 'string' },
    },
    strict: false,
  });
  const ports = new Set<PagePort>();
  const printing = new Map<number, (erreur: string | null) => void>();
  let printed = 0;
  const core: Core = createCore({
    imprimer: (demande) =>
      new Promise((resolve, reject) => {
        printed += 1;
        printing.set(printed, (erreur) => (erreur === null ? resolve() : reject(new Error(erreur))));
        notify({ notice: 'imprimer', id: printed, demande });
      }),
    dataDir: String(values.data),
    resourcesDir: String(values.resources),
    checkOutputs: values.check === true,
    emit: (event) => {
      for (const port of ports) port.send({ event });
    },
    log: (line) => notify({ notice: 'log', line }),
  });
  // Calls wait for the livret that a core before this one had open when it died.
  const reopened = typeof values.reopen === 'string' ? reopen(core, values.reopen) : Promise.resolve();
  let openPath: string | null = null;
  const tellSession = () => {
    const path = core.context.session?.path ?? null;
    if (path !== openPath) notify({ notice: 'session', path });
    openPath = path;
  };
  notify({ notice: 'ready' });
  // While the page is still being drawn: its first call then finds the library open. A Node too old for our SQLite would
  // crash on it: there, only calls that need no database are made.
  if (Number(process.versions.napi) >= NODE_API) setImmediate(() => core.warm());

  return {
    attach(port) {
      // One window: a page that was reloaded replaces the one before.
      ports.clear();
      ports.add(port);
    },
    async receive({ id, name, input }, port) {
      await reopened;
      const reply = await core.serve(name, input);
      tellSession();
      port.send({ id, reply });
    },
    async obey(order) {
      if (order.order === 'grant') {
        core.grant(order.path, order.word);
        notify({ notice: 'granted', word: order.word });
      } else if (order.order === 'imprimee') {
        printing.get(order.id)?.(order.erreur);
        printing.delete(order.id);
      } else if (order.order === 'close') {
        await core.close();
        process.exit(0);
      }
    },
  };
}

/** A livret that cannot be opened again is not: the page finds none open, and says so in its own way. */
async function reopen(core: Core, path: string): Promise<void> {
  await core.serve('livret.ouvrir', { autorisation: core.grant(path) });
}
