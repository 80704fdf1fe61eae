// The line to the core's process: the same to the rest of the shell, whichever way the core is hosted.
import { type ChildProcess, fork } from 'node:child_process';
import { MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';
import type { CallMessage, Notice, Order } from '#shared/contract/wire.ts';

export interface CoreLine {
  send(order: Order): void;
  /** A port whose other end is the core; to hand to a page. */
  openPort(): MessagePortMain;
  kill(): void;
}

export interface CoreLineDeps {
  /** Folder of the built entry points. */
  readonly entryFolder: string;
  readonly args: readonly string[];
  onNotice(notice: Notice): void;
  onExit(code: number | null): void;
}

/** The core as it should be hosted: a utility process, and a port that goes straight from page to core. */
export function startUtilityCore({ entryFolder, args, onNotice, onExit }: CoreLineDeps): CoreLine {
  const child = utilityProcess.fork(`${entryFolder}/utility-process.mjs`, [...args], {
    serviceName: 'Livret VAE – cœur',
  });
  child.on('message', onNotice);
  child.on('exit', onExit);
  return {
    send: (order) => child.postMessage(order),
    openPort() {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage({ order: 'connect' } satisfies Order, [port1]);
      return port2;
    },
    kill: () => void child.kill(),
  };
}

/**
 * better-sqlite3 needs Node-API 10. An older Electron (the one of a machine that cannot download) has 9 and would
 * crash: there, and only there, the core runs on the Node that LIVRET_NODE names, and we relay its messages.
 */
export function startForkedCore(
  nodePath: string,
  { entryFolder, args, onNotice, onExit }: CoreLineDeps,
): CoreLine {
  const child: ChildProcess = fork(`${entryFolder}/child-process.mjs`, args, {
    execPath: nodePath,
    execArgv: [],
    // Bytes cross as bytes.
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let page: MessagePortMain | undefined;
  const send = (order: Order) => {
    if (child.connected) child.send(order);
  };
  child.on('message', (data) => {
    const notice = data as Notice;
    if (notice.notice === 'page') page?.postMessage(notice.message);
    else onNotice(notice);
  });
  child.on('error', () => onExit(null));
  child.on('exit', onExit);
  return {
    send,
    openPort() {
      const { port1, port2 } = new MessageChannelMain();
      page?.close();
      page = port1;
      port1.on('message', ({ data }) => send({ order: 'page', message: data as CallMessage }));
      port1.start();
      return port2;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

export function startCoreLine(deps: CoreLineDeps, env: NodeJS.ProcessEnv = process.env): CoreLine {
  const hasNodeApi10 = Number(process.versions.napi) >= 10;
  if (hasNodeApi10 || !env.LIVRET_NODE || env.LIVRET_TRANSPORT === 'utility') return startUtilityCore(deps);
  return startForkedCore(env.LIVRET_NODE, deps);
}
