// The life of the core's process, on a line that the test holds.
import { describe, expect, test } from 'vitest';
import type { CoreLine, CoreLineDeps } from '#main/core-line.ts';
import { createCoreProcess } from '#main/core-process.ts';
import { createFileGrants } from '#main/file-grants.ts';
import type { Order } from '#shared/contract/wire.ts';

function setting() {
  const lines: (Pick<CoreLineDeps, 'onNotice' | 'onExit'> & {
    sent: Order[];
    killed: number;
    reopen: string | null;
  })[] = [];
  const said = { restarted: 0, givenUp: 0, log: [] as string[] };
  const clock = { now: 0 };
  const core = createCoreProcess({
    imprimer: () => Promise.resolve(),
    start(deps, reopen): CoreLine {
      const line = { ...deps, sent: [] as Order[], killed: 0, reopen };
      lines.push(line);
      return {
        send: (order) => void line.sent.push(order),
        openPort: () => expect.unreachable('no page in this test'),
        kill: () => {
          line.killed += 1;
        },
      };
    },
    onRestarted: () => {
      said.restarted += 1;
    },
    onGivenUp: () => {
      said.givenUp += 1;
    },
    log: (line) => void said.log.push(line),
    now: () => clock.now,
  });
  const last = () => {
    const line = lines.at(-1);
    if (line === undefined) throw new Error('no line');
    return line;
  };
  return { core, lines, said, clock, last };
}

describe('the core’s process', () => {
  test('that dies is started again, and the shell is told', () => {
    const { lines, said, last } = setting();
    last().onExit(11);
    expect(lines).toHaveLength(2);
    expect(said).toMatchObject({ restarted: 1, givenUp: 0 });
  });

  test('that dies at once, again and again, is given up', () => {
    const { lines, said, last } = setting();
    for (let death = 0; death < 4; death += 1) last().onExit(1);
    expect(lines).toHaveLength(4);
    expect(said.givenUp).toBe(1);
  });

  test('that dies now and then over hours is always started again', () => {
    const { lines, said, clock, last } = setting();
    for (let death = 0; death < 10; death += 1) {
      clock.now += 3_600_000;
      last().onExit(1);
    }
    expect(lines).toHaveLength(11);
    expect(said.givenUp).toBe(0);
  });

  test('started again, opens the livret that was open, and not one that was closed', () => {
    const { last } = setting();
    expect(last().reopen).toBeNull();
    last().onNotice({ notice: 'session', path: '/chez-moi/a.livret' });
    last().onExit(11);
    expect(last().reopen).toBe('/chez-moi/a.livret');
    last().onNotice({ notice: 'session', path: null });
    last().onExit(11);
    expect(last().reopen).toBeNull();
  });

  test('is asked to close, once, and its end is waited for', async () => {
    const { core, lines, last } = setting();
    let over = false;
    const closing = core.close().then(() => {
      over = true;
    });
    void core.close();
    expect(last().sent).toEqual([{ order: 'close' }]);
    await Promise.resolve();
    expect(over).toBe(false);
    last().onExit(0);
    await closing;
    expect(lines).toHaveLength(1);
    expect(last().killed).toBe(0);
  });

  test('knows a path before the page has the word for it', async () => {
    const { core, last } = setting();
    const grants = createFileGrants((word, path) => core.grant(word, path));
    let given: string | undefined;
    const adding = grants.add('/chez-moi/a.livret').then((word) => {
      given = word;
    });
    await Promise.resolve();
    expect(given).toBeUndefined();
    const [order] = last().sent;
    if (order?.order !== 'grant') throw new Error('no grant was sent');
    expect(order.path).toBe('/chez-moi/a.livret');
    last().onNotice({ notice: 'granted', word: order.word });
    await adding;
    expect(given).toBe(order.word);
    expect(grants.path(order.word)).toBe('/chez-moi/a.livret');
    expect(order.word).not.toContain('chez-moi');
  });

  test('started again, is told every path again', async () => {
    const { core, last } = setting();
    const grants = createFileGrants((word, path) => core.grant(word, path));
    void grants.add('/a');
    void grants.add('/b');
    last().onExit(1);
    void grants.repeat();
    expect(last().sent.map((order) => order.order === 'grant' && order.path)).toEqual(['/a', '/b']);
  });
});
