// One reading at a time, and never the remarks of another livret.
// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { refresh, useLivret } from '#renderer/state/livret-store.ts';
import { type Remarque, readAgain, remarquesOf, useRelecture } from '#renderer/state/relecture-store.ts';
import { createFakeBridge } from '#test/support/renderer/fake-bridge.ts';
import { archive, fiche, livret } from '#test/support/renderer/fixture.ts';

const remarque = (citation: string): Remarque => ({
  regle: 'nous-on',
  gravite: 'faute',
  competence: null,
  bloc: null,
  citation,
  message: '',
  cle: null,
  blockId: null,
  debut: 0,
  fin: 0,
});

let answers: ((citation: string) => void)[];
const vue = () => {
  const open = useLivret.getState().vue;
  if (open === null) throw new Error('no livret');
  return open;
};
const citations = () => remarquesOf(vue(), useRelecture.getState())?.map((r) => r.citation) ?? null;
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(async () => {
  answers = [];
  const bridge = createFakeBridge({ archives: [archive(fiche())], ouvert: livret() });
  const slow: typeof bridge = {
    ...bridge,
    call: (name, input) =>
      name === 'relecture.lire'
        ? new Promise((resolve) => {
            answers.push((citation) => resolve({ ok: true, valeur: [remarque(citation)] } as never));
          })
        : bridge.call(name, input),
  };
  Object.defineProperty(window, 'livret', { value: slow, configurable: true });
  useRelecture.setState({ livret: null, remarques: [] });
  await refresh();
});

test('T18: what changes during a reading is read after it, once', async () => {
  const done = readAgain();
  readAgain();
  readAgain();
  await settle();
  expect(answers).toHaveLength(1);
  answers[0]?.('first');
  await settle();
  expect(citations()).toEqual(['first']);
  expect(answers).toHaveLength(2);
  answers[1]?.('second');
  await done;
  expect(citations()).toEqual(['second']);
  expect(answers).toHaveLength(2);
});

test('T18: the remarks of a livret closed meanwhile are nobody’s, and the one open is read', async () => {
  const done = readAgain();
  await settle();
  const before = vue();
  useLivret.setState({ vue: { ...before, identite: { ...before.identite, id: 'another' } } });
  answers[0]?.('of the first');
  await settle();
  expect(citations()).toBeNull();
  answers[1]?.('of the second');
  await done;
  expect(citations()).toEqual(['of the second']);
});

test('T18: a remark that says what it said before is the same object, and is not drawn again', async () => {
  const read = async (citation: string) => {
    const done = readAgain();
    await settle();
    answers.at(-1)?.(citation);
    await done;
    return useRelecture.getState().remarques;
  };
  const first = await read('same');
  expect(await read('same')).toBe(first);
  expect(await read('other')).not.toBe(first);
});
