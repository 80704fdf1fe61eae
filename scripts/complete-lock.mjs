// Completes package-lock.json with the packages made for other systems (« @biomejs/cli-win32-x64 »).
// npm leaves out of the lock file those that it could not see when it wrote it, and then refuses to install from it.
// Run after adding a library: `node scripts/complete-lock.mjs`; `--check` only says whether something is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './setup/paths.mjs';

const SYSTEMS = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x'];
const ALIASES = {
  windows: 'win32',
  macos: 'darwin',
  mac: 'darwin',
  armv7: 'arm',
  armv7l: 'arm',
  win: 'win32',
};

/** What the name of a package says of the system that it is for. @param {string} name */
export function platformOf(name) {
  const words = name
    .split(/[-/_]/)
    .map((word) => ALIASES[/** @type {keyof typeof ALIASES} */ (word)] ?? word);
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return { os, cpu, libc };
}

/**
 * @param {{ packages: Record<string, any> }} lock changed in place
 * @returns {string[]} the places of the packages that were missing
 */
export function completeLock(lock) {
  const added = [];
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const { os, cpu, libc } = platformOf(name);
      if (os === undefined && cpu === undefined) continue;
      if (isReachable(lock, place, name) || !/^\d/.test(version)) continue;
      const target = `node_modules/${name}`;
      lock.packages[target] = {
        version,
        ...(cpu && { cpu: [cpu] }),
        ...(entry.dev && { dev: true }),
        ...(entry.license && { license: entry.license }),
        ...(libc && { libc: [libc] }),
        optional: true,
        ...(os && { os: [os] }),
      };
      added.push(target);
    }
  }
  return added;
}

/** Node's own rule: beside the package, or in any folder above it. */
function isReachable(
  /** @type {{ packages: object }} */ lock,
  /** @type {string} */ place,
  /** @type {string} */ name,
) {
  let folder = place;
  for (;;) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (candidate in lock.packages) return true;
    if (folder === '') return false;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
  }
}

/** npm's own order, so that the next npm install changes nothing. @param {Record<string, unknown>} packages */
const sorted = (packages) =>
  Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = join(ROOT, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const added = completeLock(lock);
  lock.packages = sorted(lock.packages);
  if (added.length === 0) process.stdout.write('package-lock.json est complet.\n');
  else if (process.argv.includes('--check')) {
    process.stdout.write(`Il manque à package-lock.json :\n${added.join('\n')}\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
    process.stdout.write(`Ajoutés à package-lock.json :\n${added.join('\n')}\n`);
  }
}
