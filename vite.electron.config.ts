// What runs outside the page: the shell, the preload, the entry points of the core. One bundle for each `--mode`.
import { builtinModules } from 'node:module';
import { defineConfig, type InlineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

/** Native: stays a package of node_modules, everything else is bundled. */
const EXTERNAL = ['electron', 'better-sqlite3', ...builtinModules, /^node:/];

type BundleName = 'main' | 'preload' | 'core';

const ENTRIES: Record<BundleName, Record<string, string>> = {
  main: { index: 'electron/main/index.ts' },
  preload: { bridge: 'electron/preload/bridge.ts' },
  core: {
    'utility-process': 'electron/core/entry/utility-process.ts',
    'child-process': 'electron/core/entry/child-process.ts',
    'export-worker': 'electron/core/jobs/worker.ts',
  },
};

export function bundle(name: BundleName): InlineConfig {
  return {
    configFile: false,
    define: { __LIVRET_VERSION__: JSON.stringify(manifest.version) },
    // A sandboxed preload cannot be an ES module.
    ...(name !== 'preload' && { ssr: { noExternal: true } }),
    build: {
      outDir: `dist/${name}`,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      ...(name !== 'preload' && { ssr: true }),
      rolldownOptions: {
        input: ENTRIES[name],
        external: EXTERNAL,
        output:
          name === 'preload'
            ? { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false }
            : // Outside the archive there is no package.json to say what a .js file is.
              { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
      },
    },
  };
}

export default defineConfig(({ mode }) => bundle(mode as BundleName));
