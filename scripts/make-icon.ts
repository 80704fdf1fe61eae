// `node scripts/make-icon.ts`: draws resources/packaging/icon.png (1024 × 1024) from resources/icons/livret.svg, in the
// Electron of the project. electron-builder makes the other formats from it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron } from 'playwright-core';
import { missingDisplay, startVirtualDisplay } from './lib/display.ts';
import { electronStart } from './lib/electron-environment.ts';
import { ROOT } from './lib/root.ts';

const SIZE = 1024;
const svg = readFileSync(join(ROOT, 'resources/icons/livret.svg'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'livret-icone-'));
writeFileSync(join(folder, 'package.json'), '{ "name": "icone", "main": "main.cjs" }');
writeFileSync(
  join(folder, 'main.cjs'),
  "const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => new BrowserWindow().loadURL('about:blank'));",
);
const display = missingDisplay() === null ? null : await startVirtualDisplay();
const { executable, args } = electronStart();
const app = await electron.launch({
  executablePath: executable,
  args: [...args, folder],
  env: {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '',
    DISPLAY: display?.name ?? process.env.DISPLAY ?? '',
  },
});
const page = await app.firstWindow();
const png = await page.evaluate(
  async ([source, size]) => {
    const image = new Image();
    image.src = `data:image/svg+xml;base64,${btoa(source)}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    canvas.getContext('2d')?.drawImage(image, 0, 0, size, size);
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  },
  [svg, SIZE] as const,
);
writeFileSync(join(ROOT, 'resources/packaging/icon.png'), Buffer.from(png, 'base64'));
await app.close();
display?.stop();
rmSync(folder, { recursive: true });
