// The doors between the rooms: each rule catches the fault that it is there for, and the house has none.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { ROOT } from '../../../scripts/lib/root.ts';

const config = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs'));
const ROOMS = ['electron', 'renderer', 'shared', 'scripts'];

const PLANTED: Record<string, { file: string; line: string }> = {
  'shared-is-pure': { file: 'shared/domain/a.ts', line: "import { b } from '../../renderer/b.ts';" },
  'core-has-no-window': { file: 'electron/core/a.ts', line: "import { m } from '../main/m.ts';" },
  'only-hosts-know-the-entry': { file: 'electron/core/b.ts', line: "import { e } from './entry/e.ts';" },
  'shell-is-thin': { file: 'electron/main/a.ts', line: "import type { S } from '#core/store/s.ts';" },
  'preload-is-narrow': { file: 'electron/preload/a.ts', line: "import { m } from '../main/m.ts';" },
  'page-through-the-bridge': { file: 'renderer/a.ts', line: "import type { S } from '#core/store/s.ts';" },
  'page-has-no-node': { file: 'renderer/n.ts', line: "import { readFileSync } from 'node:fs';" },
  'features-are-strangers': { file: 'renderer/features/x/a.ts', line: "import { y } from '../y/y.ts';" },
  'kit-knows-no-feature': { file: 'renderer/ui/a.ts', line: "import { y } from '../features/y/y.ts';" },
  'migrations-are-frozen': {
    file: 'electron/core/store/migrations/0010-a.ts',
    line: "import { s } from '../s.ts';",
  },
  'importers-do-not-write': { file: 'electron/core/import/a.ts', line: "import { s } from '../store/s.ts';" },
  'core-answers-before-it-draws': {
    file: 'electron/core/core.ts',
    line: "import { d } from './export/documents.ts';",
  },
  'source-ignores-tests': { file: 'electron/core/t.ts', line: "import { t } from '../../test/t.ts';" },
  'no-dead-end': { file: 'shared/lib/a.ts', line: "import { z } from './nowhere.ts';" },
  'no-cycle': { file: 'shared/lib/c.ts', line: "import { d } from './d.ts';" },
};

const TARGETS: Record<string, string> = {
  'renderer/b.ts': 'export const b = 1;',
  'electron/main/m.ts': 'export const m = 1;',
  'electron/core/entry/e.ts': 'export const e = 1;',
  'electron/core/export/documents.ts': "export { d } from 'docx';",
  'node_modules/docx/package.json': JSON.stringify({ name: 'docx', main: 'index.js' }),
  'node_modules/docx/index.js': 'export const d = 1;',
  'electron/core/store/s.ts': 'export const s = 1; export type S = 1;',
  'renderer/features/y/y.ts': 'export const y = 1;',
  'test/t.ts': 'export const t = 1;',
  'shared/lib/d.ts': "import { c } from './c.ts';\nexport const d = c;",
  'package.json': JSON.stringify({ type: 'module', imports: { '#core/*': './electron/core/*' } }),
};

async function violations(baseDir: string): Promise<{ rule: string; from: string }[]> {
  const { output } = await cruise(ROOMS, {
    ...config.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

describe('planted faults', () => {
  const folder = temporaryFolder();
  let found: { rule: string; from: string }[] = [];
  beforeAll(async () => {
    for (const room of ROOMS) mkdirSync(join(folder, room), { recursive: true });
    const planted = Object.entries(PLANTED).map(([rule, { file, line }]) => [
      file,
      `${line}\nexport const c = '${rule}';\n`,
    ]);
    for (const [file = '', text = ''] of [...Object.entries(TARGETS), ...planted]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    found = await violations(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(Object.entries(PLANTED))('%s is caught', (rule, { file }) => {
    expect(found).toContainEqual({ rule, from: file });
  });

  test('every rule has its planted fault', () => {
    expect(config.forbidden.map(({ name }: { name: string }) => name).sort()).toEqual(
      Object.keys(PLANTED).sort(),
    );
  });
});

test('the house obeys its rules', async () => {
  expect(await violations(ROOT)).toEqual([]);
});
