// `npm run check`: everything that can be said of the code without running it. « --fix » puts the format right.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusedLicences } from '../lib/licences.ts';
import { ROOT } from '../lib/root.ts';
import { runTool, type ToolResult } from '../lib/run-tool.ts';

interface Check {
  readonly title: string;
  run(): Promise<ToolResult>;
}

const fix = process.argv.includes('--fix');
const projects: { path: string }[] = JSON.parse(readFileSync(join(ROOT, 'tsconfig.json'), 'utf8')).references;

const CHECKS: readonly Check[] = [
  {
    title: 'Format et écriture',
    run: () => runTool('biome', fix ? ['check', '--write'] : ['check', '--error-on-warnings']),
  },
  ...projects.map(({ path }) => ({
    title: `Types : ${path.replace('./', '')}`,
    run: () => runTool('tsc', ['--project', path, '--pretty', 'false']),
  })),
  {
    title: 'Règles d’import',
    run: () =>
      runTool('depcruise', [
        'electron',
        'renderer',
        'shared',
        'scripts',
        'vite.config.ts',
        'vite.electron.config.ts',
      ]),
  },
  { title: 'Code mort', run: () => runTool('knip', ['--no-progress']) },
  { title: 'Licences de ce qui est livré', run: () => licences(true) },
  { title: 'Licences des outils', run: () => licences(false) },
  {
    title: 'Fichier de verrouillage complet',
    run: () => runTool('node', ['scripts/complete-lock.mjs', '--check']),
  },
];

async function licences(shipped: boolean): Promise<ToolResult> {
  const args = ['--json', '--excludePrivatePackages', ...(shipped ? ['--production'] : [])];
  const { code, output } = await runTool('license-checker-rseidelsohn', args);
  if (code !== 0) return { code, output };
  const listed: Record<string, { licenses: string | string[] }> = JSON.parse(
    output.slice(output.indexOf('{')),
  );
  const refused = refusedLicences(
    Object.fromEntries(
      Object.entries(listed).map(([name, { licenses }]) => [name, [licenses].flat().join(' AND ')]),
    ),
    shipped,
  );
  return { code: refused.length === 0 ? 0 : 1, output: refused.join('\n') };
}

let failed = 0;
for (const { title, run } of CHECKS) {
  const start = performance.now();
  const { code, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${title} (${seconds} s)\n`);
  if (code === 0) continue;
  failed += 1;
  process.stdout.write(`${output.trim()}\n\n`);
}
process.stdout.write(`${CHECKS.length - failed} vérifications réussies, ${failed} en échec\n`);
process.exitCode = failed === 0 ? 0 : 1;
