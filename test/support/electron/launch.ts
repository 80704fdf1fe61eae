// The real application in a real window, on a private data folder, driven by Playwright.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import type { ChoiceKind } from '#shared/contract/bridge.ts';
import { startVirtualDisplay, type VirtualDisplay } from '../../../scripts/lib/display.ts';
import { electronStart } from '../../../scripts/lib/electron-environment.ts';
import { ROOT } from '../../../scripts/lib/root.ts';
import { temporaryFolder } from '../core.ts';

export interface LaunchOptions {
  /** Given: kept at the end, so that the application can be started again on it. */
  readonly dataDir?: string;
  /** Paths that the dialogs answer, in order; then they are given up. */
  readonly dialogs?: Partial<Record<ChoiceKind | 'quitter', string[]>>;
  readonly args?: readonly string[];
  /** Folder of another application than ours, started in the same way: the yardsticks of the bench. */
  readonly folder?: string;
  readonly env?: Record<string, string>;
  /** Size of the window's content, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataDir: string;
  /** Errors and warnings of the page's console, and exceptions nobody caught. */
  readonly problems: string[];
  /** Every address that the page asked for. */
  readonly requests: string[];
  /** Closes the window as a person would: pending text is saved first. */
  close(): Promise<void>;
  /** A picture of the window in test/e2e/captures/<name>.png. */
  capture(name: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export const CAPTURES = join(ROOT, 'test/e2e/captures');

let display: VirtualDisplay | undefined;

/** The name of a screen: the person's, or one in memory that lives as long as this process. */
export async function displayName(): Promise<string> {
  if (process.platform !== 'linux') return '';
  if (process.env.DISPLAY) return process.env.DISPLAY;
  if (display === undefined) {
    display = await startVirtualDisplay();
    process.once('exit', () => display?.stop());
  }
  return display.name;
}

export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  if (!existsSync(join(ROOT, 'dist/main/index.mjs')))
    throw new Error('L’application n’est pas construite : tapez « npm run build » avant ces tests.');
  const dataDir = options.dataDir ?? temporaryFolder();
  const start = electronStart();
  // Without executablePath, Playwright holds « ready » until it is attached: no window is missed on a busy machine.
  process.env.ELECTRON_OVERRIDE_DIST_PATH = start.folder;
  let problems: string[] = [];
  let requests: string[] = [];
  const watch = (page: Page): void => {
    problems = [];
    requests = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('request', (request) => requests.push(request.url()));
  };
  const { app, page } = await withWindow(watch, {
    args: [...start.args, options.folder ?? ROOT, ...(options.args ?? [])],
    env: {
      ...definedOnly(process.env),
      ...definedOnly(start.env),
      DISPLAY: await displayName(),
      LIVRET_DATA: dataDir,
      // Nobody is there to answer a question about unsaved words, unless the test is about it.
      LIVRET_DIALOGS: JSON.stringify({ quitter: ['quitter'], ...options.dialogs }),
      ...options.env,
    },
  });
  if (options.size !== undefined) await resize(app, options.size);

  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    const gone = exited(app);
    await app
      .evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      .catch(() => undefined);
    const slow = setTimeout(() => app.process().kill('SIGKILL'), CLOSING);
    await gone;
    clearTimeout(slow);
  };
  return {
    app,
    page,
    dataDir,
    problems,
    requests,
    close,
    async capture(name) {
      mkdirSync(CAPTURES, { recursive: true });
      await page.screenshot({ path: join(CAPTURES, `${name}.png`) });
    },
    async [Symbol.asyncDispose]() {
      await close();
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Milliseconds left to a start before it is tried again: Playwright sometimes never hears of the first window, nor of its page. */
const START = 20_000;
const ATTEMPTS = 3;
/** Milliseconds left to a window that was asked to close: a question nobody answers must not hold the tests. */
const CLOSING = 20_000;

async function withWindow(
  watch: (page: Page) => void,
  options: Parameters<typeof electron.launch>[0],
): Promise<{ app: ElectronApplication; page: Page }> {
  for (let attempt = 1; ; attempt++) {
    const app = await electron.launch(options);
    try {
      const page = await app.firstWindow({ timeout: START });
      watch(page);
      await page.waitForLoadState('domcontentloaded', { timeout: START });
      return { app, page };
    } catch (error) {
      const gone = exited(app);
      app.process().kill('SIGKILL');
      await gone;
      if (attempt === ATTEMPTS) throw error;
    }
  }
}

/** Resolves when the process is gone, and its lock on the data folder with it. */
function exited(app: ElectronApplication): Promise<void> {
  const child = app.process();
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}

const resize = (app: ElectronApplication, size: { width: number; height: number }): Promise<void> =>
  app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
  }, size);

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
}
