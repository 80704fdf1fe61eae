// Node 24 inside node_modules: the dependency « node » brings it, unless install scripts are forbidden.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IS_WINDOWS, MODULES, NODE_24 } from './paths.mjs';
import { capture, run } from './run.mjs';
import { announce, SetupError } from './say.mjs';

/** @param {string} path */
export function nodeMajor(path) {
  const version = existsSync(path) ? capture(path, ['--version']) : null;
  return version === null ? null : Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
}

/** @returns {Promise<boolean>} whether something was done */
export async function installNode24() {
  if (nodeMajor(NODE_24) === 24) {
    linkBin();
    return false;
  }
  const folder = join(MODULES, 'node');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  announce(`Installation de Node ${version} pour ce projet seul`, 'moins d’une minute, 45 Mo');
  // What npm would have run itself; recent versions of npm ask before running install scripts.
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (name.startsWith('npm_')) delete env[name];
  const { code } = await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env });
  if (code !== 0 || nodeMajor(NODE_24) !== 24)
    throw new SetupError(
      `Node ${version} n’a pas pu être installé dans node_modules/node.\n` +
        'Vérifiez la connexion au registre npm, puis recommencez ; ou installez Node 24 sur le système.',
    );
  linkBin();
  return true;
}

/** npm scripts find this Node first on their PATH through node_modules/.bin. */
function linkBin() {
  const link = join(MODULES, '.bin', 'node');
  if (IS_WINDOWS || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync('../node/bin/node', link);
}
