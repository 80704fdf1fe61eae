// `npm start`: builds the application and opens its window.
import { spawn } from 'node:child_process';
import { buildApplication } from '../lib/build-application.ts';
import { missingDisplay } from '../lib/display.ts';
import { electronStart } from '../lib/electron-environment.ts';
import { ROOT } from '../lib/root.ts';

const noDisplay = missingDisplay();
if (noDisplay !== null) {
  process.stderr.write(`${noDisplay}\n`);
  process.exit(1);
}
await buildApplication();
const { executable, args, env } = electronStart();
const child = spawn(executable, [...args, ROOT, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...env },
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
