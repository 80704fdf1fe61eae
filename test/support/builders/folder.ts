// A folder of the test's own, removed when it ends.
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';

export const aFolder = (): string => {
  const folder = temporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};
