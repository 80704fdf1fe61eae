// The core in a forked Node, whose shell dies without a word: it closes its files and goes, and complains of nothing.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Notice, Order } from '#shared/contract/wire.ts';
import { RESOURCES_DIR, temporaryFolder } from '#test/support/core.ts';

const ENTRY = join(import.meta.dirname, '../../../electron/core/entry/child-process.ts');

test('answers that nobody waits for any more are dropped, and the core ends well', async () => {
  const child = fork(ENTRY, ['--data', temporaryFolder(), '--resources', RESOURCES_DIR], {
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk) => {
    complaints += chunk;
  });
  const [ready] = (await once(child, 'message')) as [Notice];
  expect(ready.notice).toBe('ready');
  const ask = (id: number): Order => ({
    order: 'page',
    message: { id, name: 'fiches.lire', input: { code: 'RNCP38822' } },
  });
  for (let id = 1; id <= 40; id++) child.send(ask(id));
  const ended = once(child, 'exit');
  child.disconnect();
  expect(await ended).toEqual([0, null]);
  expect(complaints).toBe('');
});
