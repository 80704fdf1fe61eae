// The catalogues: the same keys in both languages, readable by ICU, the same figures in both, French spaces in French.

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
