// Builds dist/: the page, the shell, the preload, the entry points of the core.
import { build, type InlineConfig } from 'vite';
import page from '../../vite.config.ts';
import { bundle } from '../../vite.electron.config.ts';
import { ROOT } from './root.ts';

/** Ends the process, the reason said, when a source is wrong. */
export async function buildApplication(): Promise<void> {
  const start = performance.now();
  process.stderr.write('• Construction de l’application (quelques secondes)\n');
  // React picks its build by this; what runs after (the tests) must not inherit it.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  const configs: InlineConfig[] = [
    { ...page, configFile: false },
    bundle('main'),
    bundle('preload'),
    bundle('core'),
  ];
  try {
    for (const config of configs) await build({ ...config, root: ROOT, logLevel: 'warn' });
  } catch (error) {
    process.stderr.write(
      `La construction a échoué.\n${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(1);
  }
  if (before === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = before;
  process.stderr.write(`  faite en ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
