// `node scripts/run.mjs <command> …`: sets up what the command needs, then runs it with the project's Node 24.
// Works on any Node from 18, before anything is installed: it imports nothing but Node and its neighbours.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { PURPOSES } from './commands.mjs';
import { findElectron } from './setup/electron.mjs';
import { MODULES, NODE_24, ROOT } from './setup/paths.mjs';
import { setUpAloud } from './setup/setup.mjs';

const [command = '', ...args] = process.argv.slice(2);
const purpose = PURPOSES[command];
if (purpose === undefined) {
  process.stderr.write(`Commandes : ${Object.keys(PURPOSES).join(', ')}.\n`);
  process.exit(2);
}

// `livret` is used in scripts: it says nothing when there is nothing to say.
const ready = await setUpAloud(purpose, { quietWhenReady: command === 'livret' });
if (!ready) process.exit(1);

const script =
  command === 'livret'
    ? join(ROOT, 'electron/core/entry/cli.ts')
    : join(ROOT, 'scripts/commands', `${command}.ts`);
// The command line prints its PDF with it.
const electron = command === 'livret' ? findElectron() : null;
const child = spawn(NODE_24, [script, ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...(electron && { LIVRET_ELECTRON: electron.executable }),
    PATH: `${join(MODULES, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
  },
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('close', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 1 : 130);
});
