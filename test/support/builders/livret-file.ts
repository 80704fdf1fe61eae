// Real livret files in a folder of the test's own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLivret } from '#core/livret/create-livret.ts';
import { type LivretSession, openSession } from '#core/livret/session.ts';
import type { OpenOptions } from '#core/store/open-livret.ts';
import { countedIds, TEST_NOW } from '#test/support/core.ts';
import { anArchive, type FicheOptions } from './fiche.ts';

export interface LivretFolder {
  readonly folder: string;
  readonly path: string;
  open(options?: OpenOptions): LivretSession;
  [Symbol.dispose](): void;
}

/** An empty livret at `path`; the clock stands still. Sessions opened by `open` are closed at the end. */
export const aLivretFile = (
  options: FicheOptions & { readonly vises?: readonly string[] } = {},
): LivretFolder => {
  const folder = mkdtempSync(join(tmpdir(), 'livret-test-'));
  const path = join(folder, 'phare.livret');
  const archive = anArchive(options);
  const deps = { clock: () => TEST_NOW, newId: countedIds() };
  createLivret(deps, path, { archive, blocs: options.vises ?? archive.fiche.blocs.map((bloc) => bloc.code) });
  const sessions: LivretSession[] = [];
  return {
    folder,
    path,
    open: (openOptions) => {
      const session = openSession(deps, path, openOptions);
      sessions.push(session);
      return session;
    },
    [Symbol.dispose]: () => {
      for (const session of sessions) session.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
