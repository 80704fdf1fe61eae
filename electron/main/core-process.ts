// The life of the core's process: started, started again after a crash, asked to close, killed when it does not.
import type { MessagePortMain } from 'electron';
import type { Demande, Notice } from '#shared/contract/wire.ts';
import type { CoreLine, CoreLineDeps } from './core-line.ts';

const CLOSE_MS = 5_000;
/** A core that dies this often in a minute will not live: restarting it for ever would hide that. */
const MAX_RESTARTS = 3;
const RESTART_WINDOW_MS = 60_000;

export interface CoreProcess {
  openPort(): MessagePortMain;
  grant(word: string, path: string): Promise<void>;
  /** Asks, waits, then kills. Safe to call twice. */
  close(): Promise<void>;
}

export interface CoreProcessDeps {
  /** `reopen`: absolute path of the livret that was open when the core before this one died. */
  start(deps: Pick<CoreLineDeps, 'onNotice' | 'onExit'>, reopen: string | null): CoreLine;
  /** The core died and another one is there: give it its grants, and the page a new port. */
  onRestarted(): void;
  /** The core dies as soon as it is started. */
  onGivenUp(): void;
  /** Rejects when the page cannot be printed. */
  imprimer(demande: Demande): Promise<void>;
  log(line: string): void;
  readonly now: () => number;
}

export function createCoreProcess({
  start,
  onRestarted,
  onGivenUp,
  imprimer,
  log,
  now,
}: CoreProcessDeps): CoreProcess {
  const waiting = new Map<string, () => void>();
  const deaths: number[] = [];
  let openLivret: string | null = null;
  let closing: Promise<void> | undefined;
  let closed = () => {};
  let line = startLine();

  function startLine(): CoreLine {
    return start({ onNotice, onExit }, openLivret);
  }

  function onNotice(notice: Notice): void {
    if (notice.notice === 'log') log(notice.line);
    else if (notice.notice === 'granted') waiting.get(notice.word)?.();
    else if (notice.notice === 'imprimer') {
      const { id, demande } = notice;
      imprimer(demande).then(
        () => line.send({ order: 'imprimee', id, erreur: null }),
        (error: unknown) => line.send({ order: 'imprimee', id, erreur: String(error) }),
      );
    } else if (notice.notice === 'session') openLivret = notice.path;
  }

  function onExit(code: number | null): void {
    if (closing !== undefined) {
      closed();
      return;
    }
    log(`core exited with ${code}`);
    deaths.push(now());
    if (deaths.filter((time) => now() - time < RESTART_WINDOW_MS).length > MAX_RESTARTS) {
      onGivenUp();
      return;
    }
    line = startLine();
    onRestarted();
  }

  return {
    openPort: () => line.openPort(),
    grant(word, path) {
      return new Promise((resolve) => {
        waiting.set(word, () => {
          waiting.delete(word);
          resolve();
        });
        line.send({ order: 'grant', word, path });
      });
    },
    close() {
      closing ??= new Promise<void>((resolve) => {
        const timer = setTimeout(() => line.kill(), CLOSE_MS);
        closed = () => {
          clearTimeout(timer);
          resolve();
        };
        line.send({ order: 'close' });
      });
      return closing;
    },
  };
}
