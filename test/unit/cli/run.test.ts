// The frame of `livret`: exit codes, French, and nothing but JSON on standard output with --json.
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { exitCodeOf } from '#core/entry/cli/exit-code.ts';
import { runCli } from '#core/entry/cli/run.ts';
import { createTestCore, TEST_NOW, temporaryFolder } from '#test/support/core.ts';

const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true }));

async function livret(...words: string[]) {
  let out = '';
  let err = '';
  const code = await runCli(words, {
    output: {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      errIsTerminal: false,
    },
    cwd: folder,
    clock: () => TEST_NOW,
    defaultLibrary: folder,
    startCore: ({ dataDir }) => createTestCore({ dataDir }),
  });
  return { code, out, err };
}

describe('bad usage gives 2, says so in French on standard error, and changes nothing', () => {
  test.each([
    [['tisane'], /« tisane » n’existe pas/],
    [['fiches', 'list', '--sucre'], /« --sucre » n’existe pas/],
    [['fiches', 'show'], /Il manque/],
    [['info'], /Il manque/],
    [['info', 'absent.livret'], /absent\.livret|n’est/],
  ])('%j', async (words, sentence) => {
    const { code, out, err } = await livret(...words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.replaceAll('\u00a0', ' ')).toMatch(sentence);
    expect(err).not.toMatch(/error|Error|\bat /);
  });
});

test('--help is French and succeeds', async () => {
  const { code, out } = await livret('--help');
  expect(code).toBe(0);
  expect(out).toMatch(/Usage\s:/);
  expect(out).not.toMatch(/Options:|Commands:|display help/);
});

test('--json gives one JSON document and nothing else, before or after the command', async () => {
  for (const words of [
    ['--json', 'fiches', 'list'],
    ['fiches', 'list', '--json'],
  ]) {
    const { code, out, err } = await livret(...words);
    expect(code).toBe(0);
    expect(() => JSON.parse(out)).not.toThrow();
    expect(err).toBe('');
  }
});

test('--library uses another library than the application’s', async () => {
  const { code } = await livret('--library', 'ailleurs', 'fiches', 'list');
  expect(code).toBe(0);
});

test.each([
  ['livret-verrouille', 3],
  ['livret-endommage', 3],
  ['disque-plein', 3],
  ['inattendue', 3],
  ['fiche-inconnue', 2],
  ['livret-absent', 2],
  ['fichier-existe', 2],
] as const)('« %s » gives %i', (failure, code) => {
  expect(exitCodeOf(failure)).toBe(code);
});
