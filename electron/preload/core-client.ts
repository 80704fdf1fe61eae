// Calls over the port to the core: numbered, answered in any order, none left without an answer.
import type { Reply } from '#shared/contract/bridge.ts';
import type { CoreEvent } from '#shared/contract/contract.ts';
import type { CallMessage, CoreMessage } from '#shared/contract/wire.ts';

export interface CoreClient {
  /** Never rejects. A call made before the port is there waits for it. */
  call(name: string, input: unknown): Promise<Reply<unknown>>;
  connect(port: MessagePort): void;
  /** The core is gone: what was asked of it fails, with words. */
  disconnect(): void;
}

const LOST: Reply<unknown> = {
  ok: false,
  erreur: {
    code: 'inattendue',
    message:
      'Une partie de l’application s’est arrêtée avant de répondre. Ce qui était enregistré est intact. Recommencez cette action.',
  },
};

export function createCoreClient({ onEvent }: { onEvent(event: CoreEvent): void }): CoreClient {
  const pending = new Map<number, (reply: Reply<unknown>) => void>();
  const unsent: CallMessage[] = [];
  let port: MessagePort | undefined;
  let lastId = 0;

  const receive = ({ data }: MessageEvent<CoreMessage>): void => {
    if ('event' in data) {
      onEvent(data.event);
      return;
    }
    pending.get(data.id)?.(data.reply);
    pending.delete(data.id);
  };

  return {
    call(name, input) {
      return new Promise((resolve) => {
        const message: CallMessage = { id: ++lastId, name, input };
        pending.set(message.id, resolve);
        if (port === undefined) unsent.push(message);
        else port.postMessage(message);
      });
    },
    connect(newPort) {
      port?.close();
      port = newPort;
      port.onmessage = receive;
      for (const message of unsent.splice(0)) port.postMessage(message);
    },
    disconnect() {
      port?.close();
      port = undefined;
      const waiting = new Set(unsent.map(({ id }) => id));
      for (const [id, resolve] of pending) {
        if (waiting.has(id)) continue;
        pending.delete(id);
        resolve(LOST);
      }
    },
  };
}
