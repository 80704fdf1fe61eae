// Runs another program and waits for it.
import { spawn, spawnSync } from 'node:child_process';
import { IS_WINDOWS } from './paths.mjs';

/**
 * Its output goes to standard error, line by line as it comes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, quiet?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>} code 124 when the time ran out, 127 when there is no such program
 */
export function run(command, args, { cwd, env, timeoutMs, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: IS_WINDOWS && command.endsWith('.cmd'),
    });
    let output = '';
    let timedOut = false;
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        child.kill();
      }, timeoutMs);
    const collect = (/** @type {Buffer} */ chunk) => {
      output += chunk;
      if (!quiet) process.stderr.write(chunk);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: timedOut ? 124 : (code ?? 1), output });
    });
  });
}

/** npm as this command was started by it, or the one on the PATH. @param {string[]} args */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, args: [script, ...args] };
  return { command: IS_WINDOWS ? 'npm.cmd' : 'npm', args };
}

/** What a program prints, or null when it failed or is not there. @param {string} command @param {string[]} args */
export function capture(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}
