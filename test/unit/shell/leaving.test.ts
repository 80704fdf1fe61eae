// A window never closes on words that are not written, unless the person says so.
import { expect, test, vi } from 'vitest';
import { mayLeave, NO_ANSWER } from '#main/leaving.ts';

const FULL = 'Le disque est plein.';
const never = () => new Promise<string | null>(() => undefined);

test('E7: everything is written: the window closes, and nobody is asked', async () => {
  const confirm = vi.fn();
  expect(await mayLeave({ askPage: async () => null, limit: 1_000, confirm })).toBe(true);
  expect(confirm).not.toHaveBeenCalled();
});

test.each([
  ['rester', false],
  ['quitter', true],
] as const)(
  'E7: words that cannot be written: the person is told why, and « %s » decides',
  async (answer, leaves) => {
    const confirm = vi.fn(async () => answer);
    expect(await mayLeave({ askPage: async () => FULL, limit: 1_000, confirm })).toBe(leaves);
    expect(confirm).toHaveBeenCalledExactlyOnceWith(FULL);
  },
);

test('E7: a page that does not answer in time does not lose its words in silence', async () => {
  const confirm = vi.fn(async () => 'rester' as const);
  expect(await mayLeave({ askPage: never, limit: 5, confirm })).toBe(false);
  expect(confirm).toHaveBeenCalledExactlyOnceWith(NO_ANSWER);
});
