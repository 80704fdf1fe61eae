#!/usr/bin/env node
// `livret`: the core in plain Node, with no display.
import { join } from 'node:path';
import { createCore } from '../core.ts';
import { defaultDataDir } from '../data-dir.ts';
import { imprimanteDuTerminal } from './cli/imprimante.ts';
import { runCli } from './cli/run.ts';

const resourcesDir = process.env.LIVRET_RESOURCES ?? join(import.meta.dirname, '../../../resources');

// « livret … | head -1 »: a reader that has read enough closes the pipe, which is no fault of the command.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await runCli(process.argv.slice(2), {
  output: {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    errIsTerminal: process.stderr.isTTY === true,
  },
  cwd: process.env.INIT_CWD ?? process.cwd(),
  clock: () => new Date(),
  defaultLibrary: defaultDataDir(),
  startCore: (host) => createCore({ ...host, resourcesDir, imprimer: imprimanteDuTerminal(process.env) }),
});
