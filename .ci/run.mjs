// Runs the commands of the README one after the other, whatever fails, and counts. Node 18 is enough.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const work = mkdtempSync(join(tmpdir(), 'livret-ci-'));
const count = { passed: 0, failed: 0 };

/** @param {string[]} words @param {NodeJS.ProcessEnv} env @returns {Promise<{ code: number, output: string }>} */
function npm(words, env = process.env) {
  process.stdout.write(`\n=== npm ${words.join(' ')}\n`);
  const start = Date.now();
  return new Promise((resolve) => {
    const child = spawn('npm', words, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    child.on('close', (code) => {
      process.stdout.write(
        `=== ${code === 0 ? 'ok' : `exit ${code}`}, ${Math.round((Date.now() - start) / 1000)} s\n`,
      );
      resolve({ code: code ?? 1, output });
    });
  });
}

/** A step that counts for one. @param {string} name @param {boolean} passed */
function step(name, passed) {
  count[passed ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${passed ? 'PASS' : 'FAIL'} ${name}\n`);
}

// Every test; vitest counts them itself.
const report = join(work, 'tests.json');
const tests = await npm([
  'test',
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
]);
try {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  count.passed += numPassedTests;
  count.failed += numFailedTests;
  // A file that could not even be loaded has no test of its own to fail.
  const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  count.failed += broken.length;
  if (tests.code !== 0 && numFailedTests + broken.length === 0) step('npm test', false);
} catch {
  step('npm test', false);
}

const again = await npm(['run', 'setup', '--', '--for=test']);
step('a second set-up does nothing', again.code === 0 && again.output.includes('rien à installer'));
step('npm run check', (await npm(['run', 'check'])).code === 0);
step('npm run demo', (await npm(['run', 'demo', '--', '--out', join(work, 'demo')])).code === 0);
step(
  'npm run package -- --dir, and its result starts',
  (await npm(['run', 'package', '--', '--dir'])).code === 0,
);

const blind = await npm(['start'], { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' });
if (process.platform === 'linux')
  step('npm start names the missing display', blind.code !== 0 && blind.output.includes('DISPLAY'));

rmSync(work, { recursive: true, force: true });
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed\n`);
process.exitCode = count.failed === 0 ? 0 : 1;
