// The versions of the text asked for, as the dialog shows them.
import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { change, rewriteTextes } from '#renderer/state/livret-store.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import type { VersionListee } from '#shared/contract/versions/calls.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { PassageCompare } from '#shared/domain/versions/comparer.ts';

type Listed = CallOutput<'versions.lister'>;
/** A version is read against the text as it is, or against the version before it. */
export type Against = 'present' | 'avant';

interface VersionsState {
  readonly cle: TexteKey | null;
  readonly listed: Listed | null;
  readonly chosen: string | null;
  readonly against: Against;
  readonly passages: readonly PassageCompare[] | null;
}

const FRESH: VersionsState = { cle: null, listed: null, chosen: null, against: 'present', passages: null };
export const useVersions = create<VersionsState>(() => FRESH);
const set = useVersions.setState;
let turn = 0;

export const beforeOf = (listed: Listed | null, id: string): VersionListee | undefined => {
  const all = listed?.versions ?? [];
  return all[all.findIndex((v) => v.id === id) + 1];
};

async function compare(): Promise<void> {
  const { cle, chosen, against, listed } = useVersions.getState();
  const mine = ++turn;
  if (cle === null || chosen === null) {
    set({ passages: null });
    return;
  }
  const between =
    against === 'present'
      ? { avant: chosen, apres: null }
      : { avant: beforeOf(listed, chosen)?.id ?? null, apres: chosen };
  const passages = await call('versions.comparer', { cle, ...between });
  if (mine === turn) set({ passages });
}

/** Reads the list again; the version looked at stays, as long as it is there. */
export async function readVersions(cle: TexteKey): Promise<void> {
  await flushDrafts();
  const listed = await call('versions.lister', { cle });
  const { chosen } = useVersions.getState();
  const still = listed.versions.some(({ id }) => id === chosen);
  set({ cle, listed, chosen: still ? chosen : (listed.versions[0]?.id ?? null) });
  await compare();
}

export async function beginVersions(cle: TexteKey): Promise<void> {
  set(FRESH);
  await readVersions(cle);
}

export async function look(chosen: string): Promise<void> {
  set({ chosen });
  await compare();
}

export async function readAgainst(against: Against): Promise<void> {
  set({ against });
  await compare();
}

const again = async (done: boolean): Promise<boolean> => {
  const { cle } = useVersions.getState();
  if (cle !== null) await readVersions(cle);
  return done;
};

/** Resolves to true when durable. What is typed is written before: it is what the list will keep. */
export async function putBack(passage: PassageCompare | null, libelle: string): Promise<boolean> {
  const { chosen } = useVersions.getState();
  if (chosen === null || !(await flushDrafts())) return false;
  const what = passage === null ? null : { avant: passage.avant, apres: passage.apres };
  return again(
    await rewriteTextes(libelle, () =>
      call('versions.retablir', { version: chosen, passage: what, libelle }),
    ),
  );
}

export async function keepNamed(cle: TexteKey, nom: string, libelle: string): Promise<boolean> {
  if (!(await flushDrafts())) return false;
  return again(
    await rewriteTextes(libelle, async () => {
      const { id, livret } = await call('versions.garder', { cle, nom, libelle });
      set({ chosen: id });
      return livret;
    }),
  );
}

export const rename = async (id: string, nom: string, libelle: string): Promise<boolean> =>
  again(await change([{ op: 'nommer-version', id, nom }], libelle));

export const takeOut = async (id: string, libelle: string): Promise<boolean> =>
  again(await change([{ op: 'retirer-version', id }], libelle));
