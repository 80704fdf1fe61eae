// The command line in the test's own process: a folder of its own, where commands are run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCore } from '#core/core.ts';
import { runCli } from '#core/entry/cli/run.ts';
import { aFolder } from '#test/support/builders/folder.ts';
import { countedIds, RESOURCES_DIR, TEST_NOW } from '#test/support/core.ts';

export const aTerminal = () => {
  const folder = aFolder();
  const at = (name: string) => join(folder, name);
  const run = async (...words: string[]) => {
    let out = '';
    let err = '';
    const code = await runCli(words, {
      output: {
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
        errIsTerminal: false,
      },
      cwd: folder,
      clock: () => TEST_NOW,
      defaultLibrary: at('bibliotheque'),
      startCore: (host) =>
        createCore({ ...host, resourcesDir: RESOURCES_DIR, newId: countedIds(), clock: () => TEST_NOW }),
    });
    return { code, out, err, json: () => JSON.parse(out) };
  };
  /** Writes a file there and gives back its name, to be typed. */
  const file = (name: string, content: string | Uint8Array): string => {
    writeFileSync(at(name), content);
    return name;
  };
  return { folder, at, run, file };
};
