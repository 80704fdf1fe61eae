// The printer of the command line: an Electron without a window, started on a folder that says what to print
// (electron/core/entry/cli/imprimante.ts). Ends with 0 once the PDF is written.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { imprimerPage } from './impression.mjs';

const folder = process.argv.slice(1).find((word) => !word.startsWith('-')) ?? '';
app.setPath('userData', join(folder, 'profil'));
app.disableHardwareAcceleration();
app.on('window-all-closed', () => undefined);
app
  .whenReady()
  .then(() => imprimerPage(JSON.parse(readFileSync(join(folder, 'demande.json'), 'utf8'))))
  .then(
    () => app.exit(0),
    (error) => {
      process.stderr.write(`${error}\n`);
      app.exit(1);
    },
  );
