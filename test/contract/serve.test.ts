// The boundary of the core: every call has an answer, every input is judged, every failure is a sentence.

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { CoreContext } from '#core/context.ts';
import { handlers } from '#core/handlers/handlers.ts';
import { toFailure } from '#core/rpc/errors.ts';
import { createServer, type ServerDeps } from '#core/rpc/serve.ts';
import { contract } from '#shared/contract/contract.ts';
import { ERROR_CODES, LivretError } from '#shared/contract/errors.ts';

const NAMES = Object.keys(contract) as (keyof typeof contract)[];

function server(overrides: Partial<ServerDeps> = {}) {
  const logged: string[] = [];
  const serve = createServer({
    context: {} as CoreContext,
    handlers: {},
    checkOutputs: true,
    now: () => 0,
    log: (line) => void logged.push(line),
    ...overrides,
  });
  return { serve, logged };
}

describe('the contract', () => {
  test.each(NAMES)('%s is answered by a handler', (name) => {
    expect(handlers[name]).toBeTypeOf('function');
  });

  test.each(NAMES)('%s refuses an input that is not an object, and no handler sees it', async (name) => {
    const { serve } = server({
      handlers: { [name]: () => expect.unreachable('a handler saw an input that was not parsed') },
    });
    for (const junk of [undefined, null, 3, 'x', ['x']])
      expect(await serve(name, junk)).toMatchObject({ ok: false, erreur: { code: 'entree-invalide' } });
  });

  test('a handler exists for calls of the contract only', () => {
    expect(Object.keys(handlers).filter((name) => !Object.hasOwn(contract, name))).toEqual([]);
  });

  test.each(['toString', '__proto__', 'constructor', 'livret.effacer'])(
    '« %s » is not a call',
    async (name) => {
      expect(await server({ handlers }).serve(name, {})).toMatchObject({
        ok: false,
        erreur: { code: 'entree-invalide' },
      });
    },
  );
});

describe('an answer', () => {
  test('that does not fit its schema is our fault: it is logged, and the person is told that nothing is lost', async () => {
    const { serve, logged } = server({ handlers: { 'reglages.lire': () => ({ langue: 'tlh' }) } });
    expect(await serve('reglages.lire', {})).toMatchObject({ ok: false, erreur: { code: 'inattendue' } });
    expect(logged.join()).toContain('reglages.lire');
  });

  test('slower than what a person feels is logged with its duration', async () => {
    let time = 0;
    const { serve, logged } = server({
      handlers: { 'livret.fermer': () => ({}) },
      now: () => {
        time += 60;
        return time;
      },
    });
    expect(await serve('livret.fermer', {})).toEqual({ ok: true, valeur: {} });
    expect(logged).toEqual(['livret.fermer: 60 ms']);
  });
});

describe('a failure', () => {
  test('of ours keeps its code and its sentence', () => {
    expect(toFailure(new LivretError('fichier-absent', 'Ce fichier n’est plus là.'))).toEqual({
      code: 'fichier-absent',
      message: 'Ce fichier n’est plus là.',
    });
  });

  test.each([
    ['ENOSPC', 'disque-plein'],
    ['SQLITE_FULL', 'disque-plein'],
    ['EACCES', 'ecriture-refusee'],
    ['EROFS', 'ecriture-refusee'],
    ['SQLITE_READONLY', 'ecriture-refusee'],
    ['SQLITE_BUSY', 'livret-verrouille'],
    ['SQLITE_CORRUPT', 'livret-endommage'],
    ['ENOTHINGWEKNOW', 'inattendue'],
  ])('of the system, %s, becomes « %s »', (code, expected) => {
    const failure = toFailure(Object.assign(new Error('disk I/O error'), { code }));
    expect(failure.code).toBe(expected);
    expect(failure.message).not.toContain('I/O');
  });

  test.each([new z.ZodError([]), new TypeError('x is undefined'), 'a string', null, undefined])(
    'never shows a stack trace nor English (%#)',
    (thrown) => {
      const { code, message } = toFailure(thrown);
      expect(code).toBe('inattendue');
      expect(message).toMatch(/intact/);
      expect(message).not.toMatch(/\bat |undefined|Error/);
    },
  );

  test('codes are unique', () => {
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });
});
