// Saving a text without being asked: the clock, the failures and the closing, with a clock and a core of our own.
import { describe, expect, it } from 'vitest';
import { RETRY_DELAYS, SAVE_DELAY, TexteSaver } from '#renderer/editor/texte-saver.ts';
import { EMPTY_TEXT, type RichText } from '#shared/domain/texte/rich-text.ts';

const text = (words: string): RichText => ({
  type: 'doc',
  version: 1,
  content: [
    { type: 'paragraph', attrs: { id: 'a', element: null }, content: [{ type: 'text', text: words }] },
  ],
});

/** A core that answers when told, and a clock moved by hand. */
function bench() {
  const saved: RichText[] = [];
  const timers: { at: number; work: () => void }[] = [];
  const registered = new Set<() => Promise<boolean>>();
  const state = { now: 0, answers: [] as boolean[] };
  const saver = new TexteSaver(EMPTY_TEXT, {
    save: async (texte) => {
      const durable = state.answers.shift() ?? true;
      if (durable) saved.push(texte);
      return durable;
    },
    later: (work, milliseconds) => {
      const timer = { at: state.now + milliseconds, work };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), timers.includes(timer) ? 1 : 0);
    },
    register: (flush) => {
      registered.add(flush);
      return () => registered.delete(flush);
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const advance = async (milliseconds: number) => {
    const end = state.now + milliseconds;
    for (;;) {
      const due = timers.filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
      if (due === undefined) break;
      state.now = due.at;
      timers.splice(timers.indexOf(due), 1);
      due.work();
      await settle();
    }
    state.now = end;
    await settle();
  };
  return { saver, saved, timers, registered, state, advance };
}

describe('saving a text', () => {
  it('E6: someone who never stops typing is saved all the same, twice a second or more', async () => {
    const b = bench();
    for (let key = 1; key <= 20; key += 1) {
      b.saver.touch(() => text('a'.repeat(key)));
      await b.advance(100);
    }
    expect(SAVE_DELAY).toBeLessThanOrEqual(300);
    expect(b.saved.length).toBeGreaterThanOrEqual(6);
    await b.advance(SAVE_DELAY);
    expect(b.saved.at(-1)).toEqual(text('a'.repeat(20)));
    expect(b.registered.size).toBe(0);
    expect(b.timers).toHaveLength(0);
  });

  it('E6: a change taken back is not written', async () => {
    const b = bench();
    b.saver.touch(() => EMPTY_TEXT);
    await b.advance(SAVE_DELAY);
    expect(b.saved).toEqual([]);
    expect(b.registered.size).toBe(0);
  });

  it('E6: opening is not a change, however the file wrote the same text', async () => {
    const b = bench();
    b.saver.settle(text('x'));
    b.saver.touch(() => text('x'));
    await b.advance(SAVE_DELAY);
    expect(b.saved).toEqual([]);
  });

  it('E7: after a failure the words are kept and saving is tried again until it works', async () => {
    const b = bench();
    b.state.answers = [false, false, true];
    b.saver.touch(() => text('un'));
    await b.advance(SAVE_DELAY);
    expect(b.saver.pending()).toEqual(text('un'));
    await b.advance((RETRY_DELAYS[0] ?? 0) + (RETRY_DELAYS[1] ?? 0));
    expect(b.saved).toEqual([text('un')]);
    expect(b.saver.pending()).toBeNull();
  });

  it('E7: an editor that goes away leaves its last words to be written', async () => {
    const b = bench();
    let now = text('dernier mot');
    b.saver.touch(() => now);
    b.saver.hold();
    now = EMPTY_TEXT;
    expect(await b.saver.flush()).toBe(true);
    expect(b.saved).toEqual([text('dernier mot')]);
  });

  it('E7: closing the window writes what is pending, and says when it could not', async () => {
    const b = bench();
    b.saver.touch(() => text('un'));
    const [flush] = [...b.registered];
    b.state.answers = [false];
    expect(await flush?.()).toBe(false);
    expect(await flush?.()).toBe(true);
    expect(b.saved).toEqual([text('un')]);
  });

  it('E6: what is typed while a call runs is written after it, never before', async () => {
    const b = bench();
    b.saver.touch(() => text('un'));
    const first = b.saver.flush();
    b.saver.touch(() => text('un deux'));
    await first;
    await b.advance(SAVE_DELAY);
    expect(b.saved.at(-1)).toEqual(text('un deux'));
    expect(b.saver.pending()).toBeNull();
  });
});
