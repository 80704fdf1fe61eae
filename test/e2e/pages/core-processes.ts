import { readFileSync } from 'node:fs';

/** Children of the shell that run an entry point of the core. */
export function coreProcesses(parent: number | undefined): number[] {
  const children = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return children.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('dist/core/'));
}
