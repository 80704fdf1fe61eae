// What is in use that no import says: entry points, and programs of the system.
import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/complete-lock.mjs',
    'scripts/make-*.ts',
    'scripts/commands/*.ts',
    'scripts/lib/{after-pack,fallback-launcher}.mjs',
    'electron/main/index.ts',
    'electron/main/imprimer-seul.mjs',
    'electron/preload/bridge.ts',
    'electron/core/entry/*.ts',
    'electron/core/jobs/worker.ts',
    'test/support/renderer/{apply,page}.ts',
    'test/support/renderer/vite.config.ts',
    'test/support/open-elsewhere.ts',
    'vite.electron.config.ts',
  ],
  project: [
    'electron/**/*.{ts,mjs}',
    'renderer/**/*.{ts,tsx}',
    'shared/**/*.ts',
    'scripts/**/*.{ts,mjs}',
    'test/**/*.{ts,tsx}',
  ],
  ignoreBinaries: [
    'Xvfb',
    'fc-list',
    'soffice',
    'pdftotext',
    'pdfinfo',
    'pdffonts',
    'pandoc',
    'mount',
    'umount',
  ],
  ignoreDependencies: [
    '@fontsource-variable/atkinson-hyperlegible-next',
    '@fontsource-variable/source-sans-3',
    '@fontsource-variable/source-serif-4',
    '@biomejs/biome',
    '@electron/fuses',
    '@swc/core',
    'electron-builder',
    'license-checker-rseidelsohn',
  ],
  ignoreExportsUsedInFile: true,
};

export default config;
