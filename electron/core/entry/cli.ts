#!/usr/bin/env node
// `livret`: the core in plain Node, with no display.
import { join } from 'node:path';
import { createCore } from '../core.ts';
import { defaultDataDir } from '../data-dir.ts';
import { runCli } from './cli/run.ts';

const resourcesDir = process.env.LIVRET_RESOURCES ?? join(import.meta.dirname, '../../../resources');

process.exitCode = await runCli(process.argv.slice(2), {
  output: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
  },
  cwd: process.env.INIT_CWD ?? process.cwd(),
  clock: () => new Date(),
  defaultLibrary: defaultDataDir(),
  startCore: (dataDir, emit) => createCore({ dataDir, resourcesDir, emit }),
});
