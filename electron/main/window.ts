// The one window: made, shown when drawn, and closed only once the page has saved what was pending.
import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { ShellEvent } from '#shared/contract/bridge.ts';
import { CHANNELS } from '#shared/contract/wire.ts';
import { confirmLeaving } from './dialogs.ts';
import { mayLeave } from './leaving.ts';
import { PAGE_ORIGIN } from './security.ts';
import { readBounds, writeBounds } from './window-bounds.ts';

/** A page that does not answer must not keep the person from leaving: after this, they are asked. */
const FLUSH_MS = 10_000;

export interface MainWindow {
  readonly browserWindow: BrowserWindow;
  send(event: ShellEvent): void;
  /** The page must ask for a new port, and tell the person. */
  coreWasReplaced(message: string): void;
  /** The page has tried to save everything: null when it is done, else why it could not. */
  readyToClose(unsaved: string | null): void;
}

export interface MainWindowDeps {
  /** Absolute path of the built preload. */
  readonly preload: string;
  /** Absolute path of the file that remembers the place and the size of the window. */
  readonly boundsFile: string;
  /** After the page has saved; the window closes when the promise is kept. */
  beforeClose(): Promise<void>;
}

export function openMainWindow({ preload, boundsFile, beforeClose }: MainWindowDeps): MainWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const { maximized = false, ...place } = readBounds(boundsFile, areas) ?? {};
  const browserWindow = new BrowserWindow({
    width: 1280,
    height: 820,
    ...place,
    minWidth: 720,
    minHeight: 520,
    show: false,
    title: 'Livret VAE',
    // The colour of the page before the page: no white flash in the dark.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1f1d1a' : '#fbfaf6',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: true,
    },
  });
  browserWindow.once('ready-to-show', () => {
    if (maximized) browserWindow.maximize();
    browserWindow.show();
  });
  void browserWindow.loadURL(`${PAGE_ORIGIN}/${pageName()}`);

  let closing = false;
  let pageAnswers: (unsaved: string | null) => void = () => {};
  const send = (event: ShellEvent) => {
    if (!browserWindow.isDestroyed()) browserWindow.webContents.send(CHANNELS.event, event);
  };

  const askPage = () =>
    new Promise<string | null>((resolve) => {
      pageAnswers = resolve;
      if (browserWindow.webContents.isCrashed()) resolve(null);
      else send({ type: 'fermeture' });
    });
  const closeOrderly = async () => {
    const confirm = (reason: string) => confirmLeaving(browserWindow, reason);
    if (!(await mayLeave({ askPage, limit: FLUSH_MS, confirm }))) {
      closing = false;
      return;
    }
    writeBounds(boundsFile, {
      ...browserWindow.getNormalBounds(),
      maximized: browserWindow.isMaximized(),
    });
    await beforeClose();
    browserWindow.destroy();
    app.quit();
  };
  browserWindow.on('close', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    void closeOrderly();
  });
  // What was saved is in the core: a page that died is drawn again.
  browserWindow.webContents.on('render-process-gone', () => {
    if (!closing) browserWindow.reload();
  });

  return {
    browserWindow,
    send,
    coreWasReplaced(message) {
      browserWindow.webContents.send(CHANNELS.portLost);
      send({ type: 'coeur-relance', message });
    },
    readyToClose: (unsaved) => pageAnswers(unsaved),
  };
}

/** A test of the transports brings a page that calls nothing by itself. Ignored in the packaged application. */
const pageName = (): string => (!app.isPackaged && process.env.LIVRET_PAGE) || 'index.html';
