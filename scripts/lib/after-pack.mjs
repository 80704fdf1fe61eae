// Called by electron-builder between the assembly and the installers.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The fallback Electron carries a launcher beside itself: an installed application has no use for it. */
export default async function afterPack(/** @type {{ appOutDir: string }} */ { appOutDir }) {
  await rm(join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
}
