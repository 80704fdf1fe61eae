// Starts the assembled application as a person would, and asks it something of its library.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron, errors } from 'playwright-core';
import type { LivretBridge } from '#shared/contract/bridge.ts';
import { missingDisplay, startVirtualDisplay } from './display.ts';
import { electronStart } from './electron-environment.ts';

/** Playwright may attach too late to a packaged application on a busy machine: it is then started again. */
const ATTEMPTS = 3;
const ATTEMPT_MS = 60_000;

/** Absolute path of the executable → one sentence. Throws when the window, the bridge or the library does not answer. */
export async function startPackaged(executablePath: string): Promise<string> {
  const display = missingDisplay() === null ? null : await startVirtualDisplay();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await startOnce(executablePath, display?.name ?? process.env.DISPLAY);
      } catch (error) {
        if (attempt === ATTEMPTS || !(error instanceof errors.TimeoutError)) throw error;
      }
    }
  } finally {
    display?.stop();
  }
}

async function startOnce(executablePath: string, displayName: string | undefined): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'livret-essai-'));
  const { args, env } = electronStart();
  try {
    const app = await electron.launch({
      executablePath,
      args: [...args],
      timeout: ATTEMPT_MS,
      env: withoutHoles({ ...process.env, ...env, LIVRET_DATA: dataDir, DISPLAY: displayName }),
    });
    const page = await app.firstWindow({ timeout: ATTEMPT_MS });
    const reply = await page.evaluate(() =>
      (globalThis as unknown as { livret: LivretBridge }).livret.call('fiches.lister', {}),
    );
    const closed = app.waitForEvent('close');
    await app
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      .catch(() => undefined);
    await closed;
    if (!reply.ok) throw new Error(reply.erreur.message);
    if (reply.valeur.length === 0) throw new Error('La bibliothèque de l’application assemblée est vide.');
    return `L’application assemblée s’ouvre ; sa bibliothèque contient ${reply.valeur.length} fiches.`;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const withoutHoles = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
