// The search as the dialog shows it. Kept when the dialog closes: one goes to a passage, comes back, and goes on.
import { create } from 'zustand';
import { call } from '#renderer/bridge/bridge.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { replaceWords, showError, useLivret } from '#renderer/state/livret-store.ts';
import type { CallOutput } from '#shared/contract/contract.ts';
import { type Lieu, nomDuLieu } from '#shared/domain/recherche/lieux.ts';
import type { LieuTrouve, Occurrence, Portee } from '#shared/domain/recherche/recherche.ts';

export type Found = CallOutput<'recherche.chercher'>;

export interface Asked {
  readonly texte: string;
  readonly motEntier: boolean;
  readonly accents: boolean;
  readonly casse: boolean;
}

interface SearchState {
  readonly asked: Asked;
  readonly par: string;
  /** An empty replacement deletes, when the person says so. */
  readonly supprimer: boolean;
  /** null: nothing was asked yet. */
  readonly found: Found | null;
  /** The passage where one is, by its key (hitKey). */
  readonly current: string | null;
  /** Passages replaced by the last command, with its step, as long as the dialog speaks of it. */
  readonly done: { readonly nombre: number; readonly libelle: string } | null;
}

const FRESH = {
  asked: { texte: '', motEntier: false, accents: false, casse: false },
  par: '',
  supprimer: false,
  found: null,
  current: null,
  done: null,
};

export const useSearch = create<SearchState>(() => FRESH);
const set = useSearch.setState;

/** The livret that the search is about; another one starts afresh. */
let livret: string | undefined;
let last = 0;

/** Searches what is asked now. Answers that come late are left aside. */
export async function search(): Promise<void> {
  const turn = ++last;
  const { asked } = useSearch.getState();
  if (asked.texte === '') {
    set({ found: null });
    return;
  }
  await flushDrafts();
  const found = await call('recherche.chercher', { demande: asked });
  if (turn === last) set({ found });
}

/** Milliseconds without a key before the livret is searched. */
const PAUSE = 120;
let timer: ReturnType<typeof setTimeout> | undefined;

export function ask(changes: Partial<Asked>): void {
  set(({ asked }) => ({ asked: { ...asked, ...changes }, current: null, done: null }));
  clearTimeout(timer);
  timer = setTimeout(() => search().catch(showError), PAUSE);
}

export const replaceBy = (par: string): void => set({ par, supprimer: false, done: null });
export const deleteFound = (supprimer: boolean): void => set({ supprimer, done: null });
/** What names one passage of the results. */
export const hitKey = ({ lieu }: Pick<LieuTrouve, 'lieu'>, hit: Occurrence): string =>
  [nomDuLieu(lieu), hit.champ, hit.blockId, hit.debut].join(' ');

const passages = (found: Found | null) =>
  (found?.lieux ?? []).flatMap((place) =>
    place.occurrences.map((hit) => ({ lieu: place.lieu, hit, key: hitKey(place, hit) })),
  );

/** Something is searched: F3 has somewhere to go. */
export const isSearching = (): boolean => {
  const { found } = useSearch.getState();
  return livret === useLivret.getState().vue?.identite.id && (found?.total ?? 0) > 0;
};

/**
 * The passage after (1) or before (-1) the one where one stands, round the livret, in the livret as it is now: the texts
 * may have changed since. null where nothing is left.
 */
export async function neighbour(step: 1 | -1): Promise<{ lieu: Lieu; hit: Occurrence } | null> {
  const { current, found } = useSearch.getState();
  const before = passages(found).findIndex(({ key }) => key === current);
  await search();
  const now = passages(useSearch.getState().found);
  const same = now.findIndex(({ key }) => key === current);
  // Where the passage has gone, what took its rank comes next.
  const from = same >= 0 ? same + step : before < 0 ? (step > 0 ? 0 : -1) : before - (step > 0 ? 0 : 1);
  const next = now.at(((from % now.length) + now.length) % now.length);
  if (next === undefined) return null;
  stand(next.key);
  return next;
}

export const stand = (current: string): void => set({ current });

/** When the dialog opens: what is selected is searched, else what was searched last, in the livret as it is now. */
export function begin(selected: string): void {
  const now = useLivret.getState().vue?.identite.id;
  if (now !== livret) set(FRESH);
  livret = now;
  set(({ asked, current }) => ({
    asked: selected === '' ? asked : { ...asked, texte: selected },
    current: selected === '' ? current : null,
    done: null,
  }));
  search().catch(showError);
}

/** Replaces there, and searches again. `libelle` names the step. */
export async function replace(portee: Portee, libelle: string): Promise<void> {
  await flushDrafts();
  const { asked, par } = useSearch.getState();
  const nombre = await replaceWords({ demande: asked, par, portee, libelle });
  if (nombre === null) return;
  await search();
  set({ done: { nombre, libelle } });
}
