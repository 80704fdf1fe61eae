// The libraries of package-lock.json, installed when that file changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODULES, ROOT } from './paths.mjs';
import { npmCommand, run } from './run.mjs';
import { announce, SetupError } from './say.mjs';

const STAMP = '.livret-lock-hash';

/** Changes when what must be installed changes. @param {string} root */
export function lockHash(root = ROOT) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', '.npmrc']) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** True when the libraries in node_modules are those of the lock file. */
export function dependenciesAreReady(root = ROOT, modules = MODULES) {
  const stamp = join(modules, STAMP);
  const hash = lockHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return true;
  if (!installedMatchesLock(root, modules)) return false;
  writeFileSync(stamp, hash);
  return true;
}

/** npm keeps beside the libraries the list of what it installed: after « npm install x », there is nothing to redo. */
function installedMatchesLock(/** @type {string} */ root, /** @type {string} */ modules) {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages: installed } = JSON.parse(readFileSync(record, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || (optional && !installed[place]) || installed[place]?.version === version,
  );
}

/** @returns {Promise<boolean>} whether something was done */
export async function installDependencies() {
  if (dependenciesAreReady()) return false;
  announce('Installation des bibliothèques du projet', 'une à trois minutes, selon le réseau');
  // engines: the lock file was made for Node 24, on which everything but this set-up runs.
  const npm = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  const { code } = await run(npm.command, npm.args, { cwd: ROOT });
  if (code !== 0)
    throw new SetupError(
      'Les bibliothèques n’ont pas pu être installées.\n' +
        'Vérifiez la connexion au registre npm (« npm ping »), la place sur le disque, puis recommencez.',
    );
  writeFileSync(join(MODULES, STAMP), lockHash());
  return true;
}
