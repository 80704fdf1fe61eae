// Starts the assembled application as a person would, and asks it something of its library.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from 'playwright-core';
import type { LivretBridge } from '#shared/contract/bridge.ts';
import { missingDisplay, startVirtualDisplay } from './display.ts';
import { electronStart } from './electron-environment.ts';

/** Absolute path of the executable → one sentence. Throws when the window, the bridge or the library does not answer. */
export async function startPackaged(executablePath: string): Promise<string> {
  const dataDir = mkdtempSync(join(tmpdir(), 'livret-essai-'));
  const display = missingDisplay() === null ? null : await startVirtualDisplay();
  const { args, env } = electronStart();
  try {
    const app = await electron.launch({
      executablePath,
      args: [...args],
      env: withoutHoles({
        ...process.env,
        ...env,
        LIVRET_DATA: dataDir,
        DISPLAY: display?.name ?? process.env.DISPLAY,
      }),
    });
    const page = await app.firstWindow();
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
    display?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

const withoutHoles = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
