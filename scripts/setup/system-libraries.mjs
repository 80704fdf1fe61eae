// What Electron and the tests need from the system: installed by apt when root on Debian, else the line to type.
import { existsSync } from 'node:fs';
import { findElectron } from './electron.mjs';
import { capture, run } from './run.mjs';
import { announce, SetupError, say } from './say.mjs';

const WINDOW = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0'];
const VIRTUAL_SCREEN = ['xvfb', 'xauth'];
/** The tests open what we export with other people's programs, and look at the pages. */
const DOCUMENTS = [
  'libreoffice-writer',
  'libreoffice-impress',
  'python3-uno',
  'poppler-utils',
  'fonts-crosextra-carlito',
  'fonts-crosextra-caladea',
];

/** @type {Record<import('./setup.mjs').Purpose, string[]>} */
const PACKAGES = {
  none: [],
  window: WINDOW,
  test: [...WINDOW, ...VIRTUAL_SCREEN, ...DOCUMENTS],
  bench: [...WINDOW, ...VIRTUAL_SCREEN, 'pandoc'],
};

/** Newer Debian and Ubuntu renamed some libraries: « libgtk-3-0t64 ». @param {string[]} names */
export function missingPackages(names, query = queryInstalled) {
  const installed = query(names.flatMap((name) => [name, `${name}t64`]));
  return names.filter((name) => !installed.has(name) && !installed.has(`${name}t64`));
}

/** @param {string[]} names @returns {Set<string>} */
function queryInstalled(names) {
  // dpkg-query fails when one name is unknown, and prints the others all the same.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholders are those of dpkg-query
  const format = '-f=${Package} ${db:Status-Status}\\n';
  const printed = capture('sh', ['-c', 'dpkg-query -W "$@" 2>/dev/null; true', 'sh', format, ...names]) ?? '';
  const lines = printed.split('\n').filter((line) => line.endsWith(' installed'));
  return new Set(lines.map((line) => line.split(' ')[0] ?? ''));
}

/** @param {import('./setup.mjs').Purpose} purpose @returns {Promise<boolean>} whether something was done */
export async function installSystemLibraries(purpose) {
  if (process.platform !== 'linux' || PACKAGES[purpose].length === 0) return false;
  if (!existsSync('/etc/debian_version')) return checkElsewhere();
  const missing = missingPackages(PACKAGES[purpose]);
  if (missing.length === 0) return false;
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) {
    const message = `Il manque au système : ${missing.join(', ')}.\nTapez : sudo ${line}`;
    if (purpose === 'window' && missingObjects().length === 0) return false;
    throw new SetupError(`${message}\npuis recommencez.`);
  }
  announce(`Installation par apt de ${missing.join(', ')}`, duration(missing));
  await apt(['update']);
  if ((await apt(['install', '-y', '--no-install-recommends', ...missing])) !== 0)
    throw new SetupError(
      `apt n’a pas pu installer ces paquets. Tapez vous-même : ${line}\npuis recommencez.`,
    );
  return true;
}

/** @param {string[]} missing */
const duration = (missing) =>
  missing.some((name) => name.startsWith('libreoffice')) ? 'deux à dix minutes' : 'moins d’une minute';

/** @param {string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' };
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Use-Pty=0'];
  return (await run('apt-get', [...options, ...args], { env })).code;
}

/** On other systems we do not know the names of the packages: the loader says which libraries it does not find. */
function checkElsewhere() {
  const objects = missingObjects();
  if (objects.length > 0)
    say(
      `Il manque à Electron : ${objects.join(', ')}. Installez les paquets de votre système qui les apportent.`,
    );
  return false;
}

/** Shared objects that Electron asks for and that the system does not have. */
function missingObjects() {
  const electron = findElectron();
  if (electron === null) return [];
  const lines = (capture('ldd', [electron.executable]) ?? '').split('\n');
  return lines.filter((line) => line.includes('not found')).map((line) => line.trim().split(' ')[0] ?? '');
}
