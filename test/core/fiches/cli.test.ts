// `livret fiches`, from the words typed to the exit code.
import { beforeEach, describe, expect, test } from 'vitest';
import { Fiche } from '#shared/domain/fiche/fiche.ts';
import { aTerminal } from '#test/support/terminal.ts';
import { pageOf, seedText } from '../../unit/import-page/seed.ts';

let terminal: ReturnType<typeof aTerminal>;
beforeEach(() => {
  terminal = aTerminal();
});
const livret = (...words: string[]) => terminal.run(...words);
const file = (name: string, content: string | Uint8Array) => terminal.file(name, content);

describe('livret fiches', () => {
  test('list, in words and in JSON', async () => {
    const words = await livret('fiches', 'list');
    expect(words.code).toBe(0);
    expect(words.out.trim().split('\n')).toHaveLength(5);
    expect(words.out).toContain(
      'RNCP36912\tExpert en développement logiciel\tniveau 7\téchue, échéance 29/09/2025',
    );
    expect(JSON.parse((await livret('--json', 'fiches', 'list')).out)).toHaveLength(5);
  });

  test.each(['RNCP38822', 'rncp38822', '38822'])(
    'show %s --json is the fiche and nothing else',
    async (typed) => {
      const { code, out, err } = await livret('fiches', 'show', typed, '--json');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(Fiche.parse(JSON.parse(out))).toEqual(JSON.parse(out));
      expect(JSON.parse(out).blocs[0].presentationMinutes).toBe(20);
    },
  );

  test('F19: show, in words, ends with the credit', async () => {
    const { out } = await livret('fiches', 'show', 'RNCP38822');
    expect(out).toContain('RNCP38822BC01-C01');
    expect(out.trim()).toMatch(/Source : France compétences, .*Licence Ouverte 2\.0\.$/);
  });

  test('an unknown fiche, a code that is none, a limit that is none: exit code 2', async () => {
    expect((await livret('fiches', 'show', 'RNCP1')).code).toBe(2);
    expect((await livret('fiches', 'show', 'bonjour')).code).toBe(2);
    expect((await livret('fiches', 'search', 'a', '--limit', '0')).code).toBe(2);
  });

  test('F17: search', async () => {
    const { out } = await livret('fiches', 'search', 'archi', 'logi', '--limit', '1');
    expect(out).toMatch(/^RNCP38822\t/);
    expect((await livret('fiches', 'search', 'zzz')).out).toBe('Aucune fiche.\n');
    expect(JSON.parse((await livret('fiches', 'search', 'expert', '--actives', '--json')).out)).toHaveLength(
      2,
    );
  });

  test('import of good pages: exit code 0, one JSON document', async () => {
    const { code, out, err } = await livret('fiches', 'import', file('pages.txt', seedText), '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out).inchangees).toHaveLength(5);
  });

  test('F5: a refused page beside good ones is exit code 1, with its reason and its line', async () => {
    const cut = pageOf('RNCP38822').slice(0, 20_000);
    const { code, out, err } = await livret(
      'fiches',
      'import',
      file('a.txt', cut),
      file('b.txt', pageOf('RNCP36912')),
    );
    expect(code).toBe(1);
    expect(out).toContain('Inchangées : RNCP36912');
    expect(err).toMatch(/^RNCP38822 : La page s’arrête trop tôt, .* Ligne \d+ : « /);
  });

  test('nothing read is exit code 2, and nothing changed', async () => {
    const { code, err } = await livret('fiches', 'import', file('lettre.txt', 'Madame, Monsieur,'));
    expect(code).toBe(2);
    expect(err).toContain('La bibliothèque n’a pas changé.');
  });

  test.each([
    ['an archive', ['x.zip']],
    ['XML', ['x.xml']],
    ['CSV', ['x.csv']],
    ['a format asked for', ['x.txt', '--format', 'xml']],
  ])('%s is said to be not read yet, exit code 2', async (_, words) => {
    file(words[0] ?? '', 'x');
    const { code, err } = await livret('fiches', 'import', ...words);
    expect(code).toBe(2);
    expect(err).toContain('ne sont pas encore lus');
  });

  test('a file that is absent, or is no text: exit code 2', async () => {
    expect((await livret('fiches', 'import', 'absent.txt')).err).toContain('n’est pas à cet endroit');
    const { code, err } = await livret(
      'fiches',
      'import',
      file('image.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8])),
    );
    expect(code).toBe(2);
    expect(err).toContain('texte UTF-8');
  });
});
