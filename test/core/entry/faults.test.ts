// What the person types wrong, and what the disk refuses: exit codes, sentences, and files left as they were.
import { spawn } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { writeLivret } from '#core/livret/write-livret.ts';
import { aWholeLivret } from '#test/support/builders/whole-livret.ts';
import { TEST_NOW } from '#test/support/core.ts';
import { aTerminal } from '#test/support/terminal.ts';

const withALivret = () => {
  const terminal = aTerminal();
  writeLivret({ clock: () => TEST_NOW }, terminal.at('phare.livret'), aWholeLivret());
  return terminal;
};
const PAGE = join(import.meta.dirname, '../../../electron/core/entry/cli.ts');

test('W1: no word of another language, whatever is typed wrong', async () => {
  const { run } = aTerminal();
  for (const words of [
    ['fiches', 'show', 'bidule'],
    ['fiches', 'import', 'x.txt', '--format', 'foo'],
    ['fiches', 'search', '--limit', 'x', 'a'],
    ['new', 'a.livret', '--fiche', 'x'],
    ['fiches', 'import', '--help'],
    ['fiches', 'search', '--help'],
    ['--help'],
  ]) {
    const { out, err } = await run(...words);
    expect(out + err).not.toMatch(/invalid|Allowed|argument value|default:|choices:|\[command\]|Options:/);
  }
});

test('W2: a json export never replaces a livret, this one or another', async () => {
  const { run, at, file } = withALivret();
  const before = readFileSync(at('phare.livret'));
  file('autre.txt', before);
  for (const out of ['phare.livret', 'autre.txt']) {
    const refused = await run('json', 'export', 'phare.livret', '--out', out);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('n’a pas été remplacé');
    expect(readFileSync(at(out)).equals(before)).toBe(true);
  }
  file('ancien.json', '{}');
  expect((await run('json', 'export', 'phare.livret', '--out', 'ancien.json')).code).toBe(0);
});

test('W3: a folder where a file is expected, a file where a folder is', async () => {
  const { run, at, file } = withALivret();
  mkdirSync(at('dossier'));
  file('fichier', 'x');
  for (const words of [
    ['json', 'export', 'phare.livret', '--out', 'dossier'],
    ['json', 'import', 'dossier', '--out', 'a.livret'],
    ['fiches', 'import', 'dossier'],
    ['--library', 'fichier', 'fiches', 'list'],
  ]) {
    const { code, err } = await run(...words);
    expect([words, code]).toEqual([words, 2]);
    expect(err).toMatch(/est un (dossier|fichier)/);
  }
  expect(readdirSync(at('dossier'))).toEqual([]);
});

// Windows has neither sockets nor links that everyone may make, and counts the length of whole paths.
const onPosix = test.skipIf(process.platform === 'win32');

onPosix(
  'W3: what is no ordinary file is never replaced by one; behind a link, it is the file that is',
  async () => {
    const { run, at, file } = withALivret();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('prise'), resolve));
    const refused = await run('json', 'export', 'phare.livret', '--out', 'prise');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('n’est pas un fichier');
    expect(statSync(at('prise')).isSocket()).toBe(true);
    server.close();

    symlinkSync(at(file('vrai.json', '{}')), at('lien.json'));
    expect((await run('json', 'export', 'phare.livret', '--out', 'lien.json')).code).toBe(0);
    expect(lstatSync(at('lien.json')).isSymbolicLink()).toBe(true);
    expect(JSON.parse(readFileSync(at('vrai.json'), 'utf8'))).toMatchObject({ format: 'livret-vae' });
    symlinkSync(at('phare.livret'), at('deguise.json'));
    expect((await run('json', 'export', 'phare.livret', '--out', 'deguise.json')).code).toBe(2);
  },
);

onPosix(
  'W4: the longest name that the disk takes is one for a livret; a longer one is refused with a sentence',
  async () => {
    const { run, at } = aTerminal();
    const longest = `${'a'.repeat(248)}.livret`;
    expect((await run('new', longest, '--fiche', 'RNCP38822')).code).toBe(0);
    expect((await run('json', 'export', longest, '--out', `${'b'.repeat(250)}.json`)).code).toBe(0);
    const refused = await run('new', `${'a'.repeat(260)}.livret`, '--fiche', 'RNCP38822');
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('trop long');
    expect(readdirSync(at('.')).filter((name) => name.includes('.part'))).toEqual([]);
  },
);

test('W5: no bloc named is no bloc aimed at', async () => {
  const { run, at } = aTerminal();
  expect((await run('new', 'a.livret', '--fiche', 'RNCP38822', '--blocs', '')).code).toBe(2);
  expect(existsSync(at('a.livret'))).toBe(false);
});

test('W6: an image whose name is no address is looked for as it is written', async () => {
  const { run, at, file } = withALivret();
  await run('json', 'export', 'phare.livret', '--out', 'phare.json');
  const livret = JSON.parse(readFileSync(at('phare.json'), 'utf8'));
  livret.textes = [{ cle: 'candidat:parcours', texte: '![À 100 %](100%.png)' }];
  const refused = await run('json', 'import', file('x.json', JSON.stringify(livret)), '--out', 'x.livret');
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('100%.png');
});

test('W7: the « Unicode » text of Windows (UTF-16) is read; an encoding that must be guessed is not', async () => {
  const { run, file } = aTerminal();
  const said = async (octets: Buffer) => (await run('fiches', 'import', file('x.txt', octets))).err;
  const words = Buffer.from('\uFEFFÉté, œuvre.', 'utf16le');
  expect(await said(words)).toContain('Été, œuvre');
  expect(await said(Buffer.from(words).swap16())).toContain('Été, œuvre');
  expect(await said(Buffer.from('Été', 'latin1'))).toContain('UTF-8');
});

test('W8: what a killed program left aside goes at the next writing in the folder', async () => {
  const { run, at, file } = withALivret();
  const dead = spawn(process.execPath, ['-e', '']);
  await new Promise((resolve) => dead.once('exit', resolve));
  file(`.livret-${dead.pid}-livret1.part`, 'x');
  file(`.livret-${dead.pid}-livret1.part-journal`, 'x');
  expect((await run('new', 'a.livret', '--fiche', 'RNCP38822')).code).toBe(0);
  expect(readdirSync(at('.')).sort()).toEqual(['a.livret', 'bibliotheque', 'phare.livret']);
});

test('W9: a damaged library is made again, and the person is told what went with it', async () => {
  const { run, at } = aTerminal();
  mkdirSync(at('bibliotheque'));
  writeFileSync(at('bibliotheque/bibliotheque.sqlite'), 'x'.repeat(5000));
  const { code, err } = await run('fiches', 'list', '--json');
  expect(code).toBe(0);
  expect(err).toContain('à importer de nouveau');
});

test('W10: a reader that closes the pipe early ends the command quietly', async () => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', PAGE, 'schema'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  child.stdout.destroy();
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(err).toBe('');
});

test('W11: two programs that make the same livret at once: one does, the other is told', async () => {
  const { at } = withALivret();
  const { createLivretFile } = await import('#core/store/create-livret-file.ts');
  let rival = false;
  const make = () =>
    createLivretFile(at('seul.livret'), () => {
      if (rival) return;
      rival = true;
      // The other program ends first, between our look at the folder and our writing.
      make();
    });
  expect(make).toThrow(expect.objectContaining({ code: 'fichier-existe' }));
  const db = new Database(at('seul.livret'), { readonly: true });
  expect(db.pragma('quick_check', { simple: true })).toBe('ok');
  db.close();
  expect(readdirSync(at('.')).sort()).toEqual(['phare.livret', 'seul.livret']);
});
