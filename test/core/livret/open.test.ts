// Opening a livret file, and every reason not to.

import { fork } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sha256Of } from '#core/livret/describe-file.ts';
import { openSession } from '#core/livret/session.ts';
import { verifyLivret } from '#core/livret/verify-livret.ts';
import { playedBack } from '#core/store/hot-journal.ts';
import { latestVersion } from '#core/store/migrate.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';
import { PARCOURS_KEY, situationKey } from '#shared/domain/texte/texte-key.ts';
import { aSituation, aStructure } from '#test/support/builders/entities.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { TEST_NOW } from '#test/support/core.ts';

const deps = { clock: () => TEST_NOW };
const withCode = (code: string) => expect.objectContaining({ code });
const lock = join(import.meta.dirname, '../../support/open-elsewhere.ts');

/** What another process is told when it opens the file: « ouvert », or the code of the refusal. */
const openedElsewhere = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = fork(lock, [path], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.once('message', (answer) => resolve(String(answer)));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? undefined : reject(new Error(`exit ${code}`))));
  });

test('L2: a livret open here is refused elsewhere, in this process and in another, until it is closed', async () => {
  using livret = aLivretFile();
  const session = livret.open();
  expect(() => openSession(deps, livret.path)).toThrow(withCode('livret-verrouille'));
  expect(() => openSession(deps, livret.path, { readOnly: true })).toThrow(withCode('livret-verrouille'));
  session.saveTexte(PARCOURS_KEY, aText('Toujours à moi.'));
  expect(await openedElsewhere(livret.path)).toBe('livret-verrouille');
  session.close();
  expect(await openedElsewhere(livret.path)).toBe('ouvert');
});

test('L3: absent, empty, a folder, another program’s database, a picture: each has its sentence', () => {
  using livret = aLivretFile();
  const at = (name: string) => join(livret.folder, name);
  writeFileSync(at('vide.livret'), '');
  writeFileSync(at('photo.livret'), 'not a database, long enough to have a header of its own'.repeat(20));
  const other = new Database(at('autre.livret'));
  other.exec('CREATE TABLE t (x)');
  other.close();
  const before = readFileSync(at('autre.livret'));
  const refused = (name: string, code: string) =>
    expect(() => openSession(deps, at(name))).toThrow(withCode(code));
  refused('absent.livret', 'livret-absent');
  refused('vide.livret', 'livret-endommage');
  refused('photo.livret', 'livret-etranger');
  refused('autre.livret', 'livret-etranger');
  refused('.', 'livret-etranger');
  expect(readFileSync(at('autre.livret')).equals(before)).toBe(true);
});

test('L4: a livret of a later version is refused and left as it is', () => {
  using livret = aLivretFile();
  const db = new Database(livret.path);
  db.pragma('user_version = 999990');
  db.close();
  const before = readFileSync(livret.path);
  expect(() => livret.open()).toThrow(withCode('livret-futur'));
  expect(readFileSync(livret.path).equals(before)).toBe(true);
});

test('L5: a livret cut short or overwritten is refused and left as it is', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.change([{ op: 'mettre-situation', valeur: aSituation() }], 'situation');
  session.saveTexte(
    situationKey('sit1'),
    aText(...Array.from({ length: 400 }, (_, i) => `Ligne ${i} du récit.`)),
  );
  session.close();
  const size = statSync(livret.path).size;
  const cut = join(livret.folder, 'coupe.livret');
  for (const part of [0.3, 0.6, 0.9]) {
    copyFileSync(livret.path, cut);
    truncateSync(cut, Math.floor(size * part));
    expect(() => openSession(deps, cut), `cut at ${part}`).toThrow(withCode('livret-endommage'));
  }
  const pages = size / 4096;
  for (let page = 1; page < pages; page++) {
    const spoilt = join(livret.folder, `abime-${page}.livret`);
    const bytes = readFileSync(livret.path);
    writeFileSync(spoilt, bytes.fill(0xa5, page * 4096, (page + 1) * 4096));
    let opened: ReturnType<typeof openSession> | undefined;
    try {
      opened = openSession(deps, spoilt);
      // A page that opening does not read: nothing false is shown when it is read.
      expect(opened.view().textes).toHaveLength(1);
    } catch (error) {
      expect(error, `page ${page}`).toMatchObject({ code: 'livret-endommage' });
      const spoiltBytes = readFileSync(spoilt);
      expect(spoiltBytes.length).toBe(size);
    } finally {
      opened?.close();
    }
  }
});

test('L6: on a medium that cannot be written, the livret opens for reading and every change is refused', () => {
  using livret = aLivretFile();
  const before = readFileSync(livret.path);
  const session = livret.open({ readOnly: true });
  expect(session.readOnly).toBe(true);
  expect(session.view().fiche.code).toBe('RNCP99999');
  const refused = (change: () => unknown) => expect(change).toThrow(withCode('livret-en-lecture'));
  refused(() => session.change([{ op: 'mettre-structure', valeur: aStructure() }], 'structure'));
  refused(() => session.saveTexte(PARCOURS_KEY, aText('Non.')));
  session.close();
  expect(readFileSync(livret.path).equals(before)).toBe(true);
});

test('L8: a full disk refuses the last change and keeps the rest', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.saveTexte(PARCOURS_KEY, aText('Enregistré.'));
  const pages = Number(session.db.pragma('page_count', { simple: true }));
  session.db.pragma(`max_page_count = ${pages}`);
  const long = aText(...Array.from({ length: 5000 }, (_, i) => `Ligne ${i}`));
  expect(() => session.saveTexte(PARCOURS_KEY, long)).toThrow(withCode('disque-plein'));
  expect(session.readTexte(PARCOURS_KEY)).toEqual(aText('Enregistré.'));
  session.db.pragma('max_page_count = 100000');
  session.saveTexte(PARCOURS_KEY, long);
  session.close();
  expect(livret.open().readTexte(PARCOURS_KEY)).toEqual(long);
});

test('L7: a process killed in the middle of its work leaves every acknowledged change, and nothing else', async () => {
  using livret = aLivretFile();
  const acknowledged = await new Promise<number>((resolve) => {
    let last = 0;
    const child = fork(lock, [livret.path, 'ecrire'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    child.on('message', (answer) => {
      last = Number(answer);
      if (last === 20) child.kill('SIGKILL');
    });
    child.once('exit', () => resolve(last));
  });
  const [bloc] = livret.open().readTexte(PARCOURS_KEY).content;
  const written = Number(
    bloc?.type === 'paragraph' && bloc.content?.[0]?.type === 'text' ? bloc.content[0].text : -1,
  );
  expect(written).toBeGreaterThanOrEqual(acknowledged);
});

/** A livret and its journal as a program killed in the middle of a change leaves them. */
const killedInTheMiddle = (source: string, copy: string): void => {
  const db = new Database(source);
  // Pages go to the file before the end of the change, as in a change too big for the memory.
  db.pragma('cache_size = 1');
  db.exec('BEGIN IMMEDIATE');
  db.exec(
    "UPDATE candidat SET nom = 'Perdu'; CREATE TABLE perdu (x); INSERT INTO perdu VALUES (zeroblob(3000000))",
  );
  copyFileSync(source, copy);
  copyFileSync(`${source}-journal`, `${copy}-journal`);
  db.exec('ROLLBACK');
  db.close();
};

test('L7: after a program was killed in the middle of a change, the livret opens as it was before, to write or to read', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.saveTexte(PARCOURS_KEY, aText('Acquis.'));
  session.close();
  for (const readOnly of [false, true]) {
    const path = join(livret.folder, `mort-${readOnly}.livret`);
    killedInTheMiddle(livret.path, path);
    const again = openSession(deps, path, { readOnly });
    expect(again.readTexte(PARCOURS_KEY)).toEqual(aText('Acquis.'));
    expect(verifyLivret(again)).toEqual([]);
    again.close();
    expect(existsSync(`${path}-journal`)).toBe(false);
  }
});

test('L6: the same on a medium that cannot be written: read as it was before, and left as it is', () => {
  using livret = aLivretFile();
  const path = join(livret.folder, 'mort.livret');
  killedInTheMiddle(livret.path, path);
  const before = readFileSync(path);
  const db = new Database(playedBack(path));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'perdu'").pluck().get()).toBe(0);
  db.close();
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(existsSync(`${path}-journal`)).toBe(true);
});

test('L2: a copy of the file between two changes is a whole livret', () => {
  using livret = aLivretFile();
  const session = livret.open();
  session.saveTexte(PARCOURS_KEY, aText('Avant la copie.'));
  const copie = join(livret.folder, 'copie.livret');
  copyFileSync(livret.path, copie);
  const copy = openSession(deps, copie);
  expect(copy.readTexte(PARCOURS_KEY)).toEqual(aText('Avant la copie.'));
  copy.close();
  expect(sha256Of(readFileSync(copie))).toHaveLength(64);
});

const next = {
  version: latestVersion(livretMigrations) + 10,
  name: 'essai',
  up: (db: Database.Database) => void db.exec('ALTER TABLE candidat ADD COLUMN surnom TEXT'),
};
const migrations = [...livretMigrations, next];

test('L1: a livret of an earlier version is brought up to date when it is opened', () => {
  using livret = aLivretFile();
  const session = livret.open({ migrations });
  expect(session.db.pragma('user_version', { simple: true })).toBe(next.version);
  session.saveTexte(PARCOURS_KEY, aText('Toujours là.'));
  session.close();
  expect(() => livret.open()).toThrow(withCode('livret-futur'));
  expect(livret.open({ migrations }).readTexte(PARCOURS_KEY)).toEqual(aText('Toujours là.'));
});

test('L6: where it cannot be written, that is done in memory, and the file stays of its version', () => {
  using livret = aLivretFile();
  const before = readFileSync(livret.path);
  const session = livret.open({ migrations, readOnly: true });
  expect(session.db.pragma('user_version', { simple: true })).toBe(next.version);
  expect(() => session.saveTexte(PARCOURS_KEY, aText('Non.'))).toThrow(withCode('livret-en-lecture'));
  session.close();
  expect(readFileSync(livret.path).equals(before)).toBe(true);
});

test('L4: a migration that fails leaves the livret as it was, and is told', () => {
  using livret = aLivretFile();
  const before = readFileSync(livret.path);
  const broken = {
    ...next,
    up: (db: Database.Database) => {
      next.up(db);
      throw new Error('interrupted');
    },
  };
  expect(() => livret.open({ migrations: [...livretMigrations, broken] })).toThrow('interrupted');
  expect(readFileSync(livret.path).equals(before)).toBe(true);
  expect(livret.open().view().candidat.nom).toBe('');
});
