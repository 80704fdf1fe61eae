// The desktop application starts here: a thin shell around one page and one core.
import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { APP_NAME, defaultDataDir } from '#core/data-dir.ts';
import { answerTheBridge } from './bridge-handlers.ts';
import { startCoreLine } from './core-line.ts';
import { type CoreProcess, createCoreProcess } from './core-process.ts';
import { createDictionary } from './dictionary.ts';
import { createFileGrants } from './file-grants.ts';
import { imprimerPage } from './impression.mjs';
import { installMenu } from './menu.ts';
import { watchOpenedFiles } from './opened-files.ts';
import { declarePageScheme, servePage } from './page-protocol.ts';
import { closeTheSession, confineAllPages } from './security.ts';
import { checkSpelling, installDictionaries, proposeWords } from './spelling.ts';
import { type MainWindow, openMainWindow } from './window.ts';

/** dist/: this file is built to dist/main/index.mjs. */
const BUILT = join(import.meta.dirname, '..');
const dataDir = defaultDataDir();

app.setName(APP_NAME);
app.setPath('userData', dataDir);

// One window on the same library; started again, it comes to the front.
if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  let window: MainWindow | undefined;
  declarePageScheme();
  confineAllPages();
  app.on('window-all-closed', () => app.quit());
  app.on('second-instance', () => window?.browserWindow.focus());

  void app.whenReady().then(() => {
    closeTheSession(session.defaultSession);
    servePage(join(BUILT, 'renderer'));
    // The window first: what follows is ready before its page can ask for anything.
    window = openMainWindow({
      preload: join(BUILT, 'preload/bridge.cjs'),
      boundsFile: join(dataDir, 'fenetre.json'),
      beforeClose: () => core.close(),
    });
    const core = startCore(async () => {
      await grants.repeat();
      window?.coreWasReplaced(RESTARTED);
    });
    const dictionary = createDictionary(session.defaultSession);
    const grants = createFileGrants((word, path) => core.grant(word, path));
    answerTheBridge({
      core,
      grants,
      window: () => window,
      knowWords: (words, langue) => dictionary.know(words, langue),
      checkSpelling: (languages) => checkSpelling(session.defaultSession, dataDir, languages),
    });
    installDictionaries(join(resourcesDir(), 'dictionaries'), dataDir);
    installMenu((id) => window?.send({ type: 'commande', id }));
    proposeWords(window.browserWindow.webContents, dictionary.menu, {
      keep: (mot) => window?.send({ type: 'mot-a-retenir', mot }),
      hide: (nom) => window?.send({ type: 'nom-a-remplacer', nom }),
    });
    watchOpenedFiles((path) => {
      void grants.add(path).then((autorisation) => window?.send({ type: 'ouvrir', autorisation }));
    });
  });
}

function startCore(onRestarted: () => Promise<void>): CoreProcess {
  const args = ['--data', dataDir, '--resources', resourcesDir(), ...(app.isPackaged ? [] : ['--check'])];
  return createCoreProcess({
    start: (deps, reopen) =>
      startCoreLine({
        entryFolder: coreFolder(),
        args: reopen === null ? args : [...args, '--reopen', reopen],
        ...deps,
      }),
    onRestarted: () => void onRestarted(),
    imprimer: imprimerPage,
    onGivenUp: () => dialog.showErrorBox(APP_NAME, GIVEN_UP),
    log: (line) => process.stderr.write(`${line}\n`),
    now: () => performance.now(),
  });
}

/** Packaged, the core lies beside the archive: another program than Electron must be able to read it. */
const coreFolder = (): string => join(BUILT, 'core').replace('app.asar', 'app.asar.unpacked');

const resourcesDir = (): string =>
  app.isPackaged ? join(process.resourcesPath, 'resources') : join(BUILT, '../resources');

const RESTARTED =
  'Une partie de l’application s’est arrêtée et vient d’être relancée. Tout ce qui était enregistré est intact.';
const GIVEN_UP =
  'L’application s’arrête dès qu’elle démarre. Vos livrets sont intacts. Redémarrez l’ordinateur ; si cela persiste, réinstallez l’application.';
