// `npm run package [-- --dir]`: the application as people install it, into release/. « --dir » makes a folder and needs
// no network; the installers download the tools that make them.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApplication } from '../lib/build-application.ts';
import { ROOT } from '../lib/root.ts';
import { runTool } from '../lib/run-tool.ts';
import { startPackaged } from '../lib/start-packaged.ts';
import { findElectron } from '../setup/electron.mjs';

const words = process.argv.slice(2);
await buildApplication();

const electron = findElectron();
if (electron === null) throw new Error('Electron n’est pas installé : tapez « npm run setup ».');
rmSync(join(ROOT, 'release'), { recursive: true, force: true });
mkdirSync(join(ROOT, 'release'));
process.stderr.write('• Assemblage (une à deux minutes)\n');
const { code } = await runTool(
  'electron-builder',
  [...words, '--publish=never', `--config.electronDist=${electron.folder}`],
  { shown: true },
);
if (code !== 0) {
  process.stderr.write('L’assemblage a échoué.\n');
  process.exit(code);
}
process.stderr.write('Le résultat est dans release/.\n');
if (words.includes('--dir') && process.platform === 'linux') {
  process.stderr.write('• Essai de ce résultat\n');
  const said = await startPackaged(join(ROOT, 'release/linux-unpacked/livret-vae'));
  process.stderr.write(`  ${said}\n`);
}
