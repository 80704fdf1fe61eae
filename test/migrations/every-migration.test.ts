// The rules of the migrations: numbered upwards, whole or not at all, one test for each, a schema that is known.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate, userVersion } from '#core/store/migrate.ts';
import { livretMigrations } from '#core/store/migrations/index.ts';

const folder = join(import.meta.dirname, '../../electron/core/store/migrations');
const files = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));

test('every file of the folder is registered, in the order of its number, which it names', () => {
  expect(livretMigrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  for (const { name, version } of livretMigrations) expect(Number(name.slice(0, 4))).toBe(version);
});

test('every migration has a test of its own', () => {
  for (const { name } of livretMigrations) {
    const path = join(import.meta.dirname, `${name}.test.ts`);
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain(`test('${name}: `);
  }
});

test('migrations import nothing of ours', () => {
  for (const file of files) {
    const imports = [...readFileSync(join(folder, file), 'utf8').matchAll(/from '([^']+)'/g)].map(
      (m) => m[1],
    );
    expect(
      imports.filter((from) => from !== 'better-sqlite3'),
      file,
    ).toEqual([]);
  }
});

test('the schema of a new livret is the one below: a change is a new migration', async () => {
  const db = new Database(':memory:');
  migrate(db, livretMigrations);
  const rows = db
    .prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name')
    .pluck()
    .all();
  await expect(`${rows.join(';\n\n')};\n`).toMatchFileSnapshot('livret-schema.sql');
});

test('a migration that fails leaves the last version that was reached whole', () => {
  const db = new Database(':memory:');
  const first = { version: 10, name: 'a', up: (d: typeof db) => d.exec('CREATE TABLE a (x)') };
  const second = {
    version: 20,
    name: 'b',
    up: (d: typeof db) => {
      d.exec('CREATE TABLE b (x)');
      throw new Error('no room');
    },
  };
  expect(() => migrate(db, [first, second])).toThrow('no room');
  expect(userVersion(db)).toBe(10);
  expect(db.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'b'").pluck().get()).toBe(0);
  expect(migrate(db, [first])).toEqual([]);
});
