// The catalogues: the same keys in both languages, readable by ICU, the same figures in both, French spaces in French;
// and no word for the person anywhere else.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '#renderer/messages/all.ts';
import { frenchSpaces } from '#renderer/messages/typography.ts';

type Tree = { readonly [key: string]: string | Tree };
const leaves = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : leaves(value, [...path, key]),
  );
const fr = leaves(MESSAGES.fr as unknown as Tree);
const en = leaves(MESSAGES.en as unknown as Tree);

/** Names of the arguments of a message: the word that follows a brace and is followed by « , » or « } ». */
const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((m) => m[1] ?? ''))].sort();

test('both languages have the same keys', () => {
  expect(en.map(([key]) => key)).toEqual(fr.map(([key]) => key));
});

test('no message was left in the other language', () => {
  const french = /[àâçéèêëîïôûùœ«»]|(?:^|\s)(?:le|la|les|des|une|vous|votre|avec|pour)(?=\s)/iu;
  // Proper names of the domain, which have no English word.
  const names = /RNCP|France compétences|fiche|référentiel|français|« ?arch log ?»/giu;
  expect(en.filter(([, message]) => french.test(message.replace(names, '')))).toEqual([]);
});

describe.each([
  ['fr', 'fr-FR', fr],
  ['en', 'en-GB', en],
] as const)('in %s', (langue, locale, messages) => {
  test('every message is one that ICU reads', () => {
    const wrong: string[] = [];
    const t = createTranslator({
      locale: locale as 'fr',
      messages: MESSAGES[langue] as (typeof MESSAGES)['fr'],
      onError: (error) => wrong.push(String(error)),
      getMessageFallback: ({ key }) => key,
    });
    const say = t as unknown as (key: string, values: Record<string, unknown>) => string;
    for (const [key, message] of messages)
      say(key, Object.fromEntries(argumentsOf(message).map((name) => [name, 2])));
    // A rich message (`<b>`) asks for functions: only what ICU could not read counts here.
    expect(wrong.filter((line) => /INVALID_MESSAGE|MALFORMED/.test(line))).toEqual([]);
  });

  test('no message starts with a space', () => {
    expect(messages.filter(([, message]) => message.startsWith(' '))).toEqual([]);
  });
});

test('French signs have their spaces, which no line can break', () => {
  expect(frenchSpaces('Pourquoi ? « Oui » : 10 % ; voilà !')).toBe(
    'Pourquoi\u202f? «\u00a0Oui\u00a0»\u00a0: 10\u00a0%\u202f; voilà\u202f!',
  );
  expect(frenchSpaces('{n, plural, one {# jour} other {# jours}}')).toBe(
    '{n, plural, one {# jour} other {# jours}}',
  );
  expect(fr.filter(([, message]) => / [:;!?»%](?!\S)/.test(message))).toEqual([]);
  expect(fr.filter(([, message]) => /[«»].*['"]|\w'\w/.test(message))).toEqual([]);
});

/** Comments out, so that what is left is what runs. */
const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|[\s;{(,])\/\/.*$/gmu, '$1');

test('no screen holds words of its own: they are all in the catalogues', () => {
  const folder = join(import.meta.dirname, '../../../renderer');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/messages[^/]*\.ts$/u.test(name))
    .filter((name) => !WRITTEN_FRENCH.has(name));
  const found = sources.flatMap((name) => {
    const code = withoutComments(readFileSync(join(folder, name), 'utf8'));
    const between = [...code.matchAll(/>\s*([^<>{}=;()]*\p{L}{3,}[^<>{}=;()]*?)\s*<\//gu)].map((m) => m[1]);
    const named = [...code.matchAll(/(?:aria-label|title|placeholder|alt|label)="([^"]*\p{L}{3,}[^"]*)"/gu)];
    const accented = [...code.matchAll(/(['"`])((?:(?!\1).)*[àâçéèêëîïôûùœ«»](?:(?!\1).)*)\1/gu)];
    return [...between, ...named.map((m) => m[1]), ...accented.map((m) => m[2] ?? '').filter(isWords)].map(
      (text) => `${name}: ${text}`,
    );
  });
  expect(found).toEqual([]);
});

/** Marks around a figure or a citation are no words. */
const isWords = (text: string): boolean => /\p{L}{3}/u.test(text.replace(/\$\{[^}]*\}/gu, ''));

/** Files that read or write French text as data, whatever the language of the screens. */
const WRITTEN_FRENCH: ReadonlySet<string> = new Set([
  'app/palette-items.ts',
  'features/cartographie/hyphens.ts',
]);
