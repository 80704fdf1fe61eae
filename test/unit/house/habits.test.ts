// The habits of the house that no compiler sees.
import { expect, test } from 'vitest';
import { sourceFiles } from './sources.ts';

const code = sourceFiles(['electron', 'renderer', 'shared', 'scripts'], ['.ts', '.tsx', '.mjs']);

test('SQL is written in queries and migrations, and nowhere else', () => {
  const sql =
    /[`'"]\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|VIRTUAL))/i;
  const rooms = /^electron\/core\/(.*\/)?(queries|migrations)\//;
  const strays = code.filter(({ path, text }) => !rooms.test(path) && sql.test(text)).map(({ path }) => path);
  expect(strays).toEqual([]);
});

test('files stay short: none over 500 lines, half of them under 90', () => {
  const lengths = code.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 500)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(90);
});

test('a file says in its first line what lives in it', () => {
  const silent = code.filter(({ text }) => !/^(#!.*\n)?\s*(\/\/|\/\*)/.test(text)).map(({ path }) => path);
  expect(silent).toEqual([]);
});

test('the page touches window.livret in its bridge only', () => {
  const strays = code.filter(
    ({ path, text }) =>
      path.startsWith('renderer/') && /window\.livret\b/.test(text) && !path.startsWith('renderer/bridge/'),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('nothing names the network: the application never goes there', () => {
  const strays = code.filter(
    ({ path, text }) =>
      /^(electron|renderer|shared)\//.test(path) &&
      /\b(fetch\(\s*['"`]https?:|XMLHttpRequest|WebSocket\()/.test(text),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('there is no file of odds and ends, and nothing left for later', () => {
  expect(
    code.filter(({ path }) => /\/(utils|helpers|misc)\.tsx?$/.test(path)).map(({ path }) => path),
  ).toEqual([]);
  const later = new RegExp(['TO', 'DO|FIX', 'ME'].join(''));
  expect(code.filter(({ text }) => later.test(text)).map(({ path }) => path)).toEqual([]);
});

test('names of files are in kebab-case', () => {
  const odd = code.filter(({ path }) => !/^[a-z0-9.-]+$/.test(path.slice(path.lastIndexOf('/') + 1)));
  expect(odd.map(({ path }) => path)).toEqual([]);
});
