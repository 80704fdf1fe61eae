// What the preload may ask of the shell. Everything else it asks of the core, on its own port.
import { basename } from 'node:path';
import { type IpcMainInvokeEvent, ipcMain, shell } from 'electron';
import type { Choice } from '#shared/contract/bridge.ts';
import { CHANNELS } from '#shared/contract/wire.ts';
import type { CoreProcess } from './core-process.ts';
import { choosePath, isChoiceKind } from './dialogs.ts';
import type { FileGrants } from './file-grants.ts';
import { isOurPage } from './security.ts';
import { createStage } from './stage.ts';
import type { MainWindow } from './window.ts';

export interface BridgeDeps {
  readonly core: CoreProcess;
  readonly grants: FileGrants;
  window(): MainWindow | undefined;
  checkSpelling(languages: readonly unknown[]): void;
  knowWords(words: readonly unknown[] | null, langue: unknown): void;
}

export function answerTheBridge({ core, grants, window, checkSpelling, knowWords }: BridgeDeps): void {
  const stage = createStage();
  const handle = (channel: string, answer: (...words: unknown[]) => Promise<unknown>) =>
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...words: unknown[]) => {
      if (!isOurPage(event)) throw new Error(`${channel}: refused`);
      return answer(...words);
    });

  handle(CHANNELS.choisir, async (kind, suggested): Promise<Choice | null> => {
    const main = window();
    if (main === undefined || !isChoiceKind(kind)) return null;
    const path = await choosePath(main.browserWindow, kind, typeof suggested === 'string' ? suggested : '');
    return path === null ? null : { autorisation: await grants.add(path), nom: basename(path) };
  });
  handle(CHANNELS.montrer, async (word) => {
    const path = grants.path(String(word));
    if (path !== undefined) shell.showItemInFolder(path);
  });
  handle(CHANNELS.ouvrirFichier, async (word) => {
    const path = grants.path(String(word));
    if (path !== undefined) await shell.openPath(path);
  });

  ipcMain.on(CHANNELS.port, (event) => {
    if (isOurPage(event)) event.sender.postMessage(CHANNELS.port, null, [core.openPort()]);
  });
  ipcMain.on(CHANNELS.orthographe, (event, languages: unknown) => {
    if (isOurPage(event) && Array.isArray(languages)) checkSpelling(languages);
  });
  ipcMain.on(CHANNELS.motsConnus, (event, words: unknown, langue: unknown) => {
    if (isOurPage(event)) knowWords(Array.isArray(words) ? words : null, langue);
  });
  ipcMain.on(CHANNELS.enScene, (event, on: unknown) => {
    const main = window();
    if (isOurPage(event) && main !== undefined) stage.set(main.browserWindow, on === true);
  });
  ipcMain.on(CHANNELS.pretAFermer, (event, unsaved: unknown) => {
    if (isOurPage(event)) window()?.readyToClose(typeof unsaved === 'string' ? unsaved : null);
  });
}
