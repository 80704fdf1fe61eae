// The page's end of the line to the core.
import { describe, expect, test } from 'vitest';
import type { CoreMessage } from '#shared/contract/wire.ts';
import { createCoreClient } from '../../../electron/preload/core-client.ts';
import { createEventQueue } from '../../../electron/preload/event-queue.ts';

function fakePort() {
  const sent: { id: number; name: string }[] = [];
  const port = {
    postMessage: (message: { id: number; name: string }) => void sent.push(message),
    close: () => undefined,
    onmessage: null as ((event: { data: CoreMessage }) => void) | null,
  };
  return {
    port: port as unknown as MessagePort,
    sent,
    say: (data: CoreMessage) => port.onmessage?.({ data }),
  };
}

describe('calls', () => {
  test('made before the core is there wait for it, in order', () => {
    const client = createCoreClient({ onEvent: () => undefined });
    void client.call('a', {});
    void client.call('b', {});
    const { port, sent } = fakePort();
    client.connect(port);
    expect(sent.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  test('are answered each by its own answer, in any order', async () => {
    const client = createCoreClient({ onEvent: () => undefined });
    const { port, sent, say } = fakePort();
    client.connect(port);
    const first = client.call('a', {});
    const second = client.call('b', {});
    for (const { id, name } of sent.toReversed()) say({ id, reply: { ok: true, valeur: name } });
    expect(await Promise.all([first, second])).toEqual([
      { ok: true, valeur: 'a' },
      { ok: true, valeur: 'b' },
    ]);
  });

  test('under way when the core dies fail with a sentence; those not sent yet go to the next core', async () => {
    const client = createCoreClient({ onEvent: () => undefined });
    const lost = fakePort();
    client.connect(lost.port);
    const under = client.call('a', {});
    client.disconnect();
    expect(await under).toMatchObject({ ok: false, erreur: { code: 'inattendue' } });
    const later = client.call('b', {});
    client.disconnect();
    const next = fakePort();
    client.connect(next.port);
    expect(next.sent.map(({ name }) => name)).toEqual(['b']);
    next.say({ id: next.sent[0]?.id ?? 0, reply: { ok: true, valeur: 1 } });
    expect(await later).toEqual({ ok: true, valeur: 1 });
  });
});

describe('events', () => {
  test('that come before the page listens wait for it', () => {
    const queue = createEventQueue<string>();
    queue.emit('ouvrir');
    const heard: string[] = [];
    const stop = queue.listen((event) => void heard.push(event));
    queue.emit('commande');
    stop();
    queue.emit('perdu pour cette écoute');
    expect(heard).toEqual(['ouvrir', 'commande']);
  });
});
