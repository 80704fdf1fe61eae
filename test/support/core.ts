// A core in the test's own process: real files in a private folder, fixed clock, counted ids, answers checked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, createCore } from '#core/core.ts';
import type { CoreEvent } from '#shared/contract/contract.ts';

/** The moment of every test that does not choose another: a Monday, at noon in Paris. */
export const TEST_NOW = new Date('2026-11-23T11:00:00.000Z');

export const RESOURCES_DIR = join(import.meta.dirname, '../../resources');

export interface TestCore extends Core {
  readonly dataDir: string;
  /** Every event since the start, oldest first. */
  readonly events: CoreEvent[];
  /** What the core logged: slow calls and unexpected errors. */
  readonly logged: string[];
  [Symbol.asyncDispose](): Promise<void>;
}

export interface TestCoreOptions {
  /** Given: kept when the core is disposed of. Absent: a temporary folder, removed then. */
  readonly dataDir?: string;
  readonly resourcesDir?: string;
  readonly clock?: () => Date;
  readonly newId?: () => string;
}

/** Ids that tell their order: « id00000000000001 », 16 characters. */
export function countedIds(prefix = 'id'): () => string {
  let last = 0;
  return () => `${prefix}${String(++last).padStart(16 - prefix.length, '0')}`;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'livret-test-'));
}

export function createTestCore(options: TestCoreOptions = {}): TestCore {
  const dataDir = options.dataDir ?? temporaryFolder();
  const events: CoreEvent[] = [];
  const logged: string[] = [];
  const core = createCore({
    dataDir,
    resourcesDir: options.resourcesDir ?? RESOURCES_DIR,
    clock: options.clock ?? (() => TEST_NOW),
    newId: options.newId ?? countedIds(),
    emit: (event) => void events.push(event),
    log: (line) => void logged.push(line),
    checkOutputs: true,
  });
  return {
    ...core,
    dataDir,
    events,
    logged,
    async [Symbol.asyncDispose]() {
      await core.close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
