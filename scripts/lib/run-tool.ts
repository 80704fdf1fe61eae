// Runs a tool of node_modules on the Node that runs this.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './root.ts';

export interface ToolResult {
  readonly code: number;
  readonly output: string;
}

const pathWithTools = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/** `shown`: its output goes to the person as it comes; else it is only collected. */
export function runTool(
  command: string,
  args: readonly string[],
  options: { shown?: boolean; env?: NodeJS.ProcessEnv } = {},
): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: pathWithTools, ...options.env },
      stdio: options.shown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
