// The set-up: it runs before anything is installed, does nothing twice, and says what to do.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { completeLock, platformOf } from '../../../scripts/complete-lock.mjs';
import { missingDisplay } from '../../../scripts/lib/display.ts';
import { isAllowed, refusedLicences } from '../../../scripts/lib/licences.ts';
import { ROOT } from '../../../scripts/lib/root.ts';
import { dependenciesAreReady, lockHash } from '../../../scripts/setup/dependencies.mjs';
import { findElectron } from '../../../scripts/setup/electron.mjs';
import { cacheFolder } from '../../../scripts/setup/paths.mjs';
import { missingPackages } from '../../../scripts/setup/system-libraries.mjs';
import { sourceFiles } from './sources.ts';

describe('what runs before the install', () => {
  test('imports nothing but Node and its neighbours', () => {
    const files = sourceFiles(
      ['scripts/setup', 'scripts/run.mjs', 'scripts/setup.mjs', 'scripts/commands.mjs'],
      ['.mjs'],
    );
    expect(files.length).toBeGreaterThan(8);
    const foreign = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^import [^;]*?from '([^']+)';$/gm)]
        .map((match) => match[1] ?? '')
        .filter((from) => !from.startsWith('node:') && !/^\.{1,2}\/.*\.mjs$/.test(from))
        .map((from) => `${path}: ${from}`),
    );
    expect(foreign).toEqual([]);
  });

  test('every command of package.json goes through it', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['start', 'test', 'demo', 'check', 'livret', 'bench', 'build', 'package'])
      expect(scripts[name]).toBe(`node scripts/run.mjs ${name}`);
  });
});

describe('the libraries', () => {
  const root = temporaryFolder();
  const modules = join(root, 'node_modules');
  const lock = (version: string) =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/a': { version }, 'node_modules/win': { version, optional: true } },
    });
  beforeEach(() => {
    rmSync(modules, { recursive: true, force: true });
    mkdirSync(modules);
    writeFileSync(join(root, 'package-lock.json'), lock('1.0.0'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('are missing when nothing was installed', () => {
    expect(dependenciesAreReady(root, modules)).toBe(false);
  });

  test('are there when npm installed what the lock file says, without the packages of other systems', () => {
    writeFileSync(
      join(modules, '.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    expect(dependenciesAreReady(root, modules)).toBe(true);
  });

  test('are to be installed again when the lock file changed', () => {
    writeFileSync(
      join(modules, '.package-lock.json'),
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    dependenciesAreReady(root, modules);
    const before = lockHash(root);
    writeFileSync(join(root, 'package-lock.json'), lock('1.0.1'));
    expect(lockHash(root)).not.toBe(before);
    expect(dependenciesAreReady(root, modules)).toBe(false);
  });
});

describe('the lock file', () => {
  test('holds the packages of every system, so that « npm ci » accepts it everywhere', () => {
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
    expect(completeLock(lock)).toEqual([]);
  });

  test('gets the packages that npm left out, with the systems they are for', () => {
    const lock = {
      packages: {
        'node_modules/tool': {
          dev: true,
          license: 'MIT',
          optionalDependencies: { '@tool/win32-x64': '2.0.0', other: '1.0.0' },
        },
      } as Record<string, unknown>,
    };
    expect(completeLock(lock)).toEqual(['node_modules/@tool/win32-x64']);
    expect(lock.packages['node_modules/@tool/win32-x64']).toEqual({
      version: '2.0.0',
      cpu: ['x64'],
      dev: true,
      license: 'MIT',
      optional: true,
      os: ['win32'],
    });
  });

  test('reads the system in the name of a package', () => {
    expect(platformOf('@oxc-parser/binding-linux-riscv64-musl')).toEqual({
      os: 'linux',
      cpu: 'riscv64',
      libc: 'musl',
    });
    expect(platformOf('@swc/core-linux-arm-gnueabihf')).toEqual({ os: 'linux', cpu: 'arm', libc: 'glibc' });
    expect(platformOf('fsevents')).toEqual({ os: undefined, cpu: undefined, libc: undefined });
  });
});

describe('the system', () => {
  test('a library renamed by newer systems counts as installed', () => {
    const query = () => new Set(['libgtk-3-0t64', 'xvfb']);
    expect(missingPackages(['libgtk-3-0', 'xvfb', 'libnss3'], query)).toEqual(['libnss3']);
  });

  test('without a screen, the sentence names the variable and says what to do', () => {
    expect(missingDisplay({}, 'linux')).toMatch(/DISPLAY.*\n.*npm start.*\n.*livret/);
    expect(missingDisplay({ DISPLAY: ':0' }, 'linux')).toBeNull();
    expect(missingDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBeNull();
    expect(missingDisplay({}, 'win32')).toBeNull();
  });

  test('what is downloaded once is kept outside the project', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/cache' })).toBe(join('/cache', 'livret-vae'));
    expect(cacheFolder({}).startsWith(ROOT)).toBe(false);
  });

  test('an Electron given by the environment is taken as it is', () => {
    expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' })?.kind).toBe('given');
  });
});

describe('the licences', () => {
  test('one allowed alternative is enough, and every part of a conjunction must be allowed', () => {
    expect(isAllowed('(MIT OR GPL-3.0-or-later)', ['MIT'])).toBe(true);
    expect(isAllowed('(MIT AND Zlib)', ['MIT'])).toBe(false);
    expect(isAllowed('GPL-3.0', ['MIT'])).toBe(false);
  });
  test('what ships is judged more strictly than the tools', () => {
    expect(refusedLicences({ 'a@1': 'MPL-2.0' }, true)).toHaveLength(1);
    expect(refusedLicences({ 'a@1': 'MPL-2.0' }, false)).toEqual([]);
  });
});
