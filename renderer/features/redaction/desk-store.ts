// How the desk is laid: which panes are folded, which tab is open, which compétence was last written. View state only.
import { create } from 'zustand';
import type { Lieu } from './questions.ts';

export type HelpTab = 'guide' | 'relecture' | 'tuteur' | 'preuves' | 'mots';

/** A question to the person who reads again while it is being written; `id` null: a new one. */
export type Asking = Lieu & { readonly id: string | null; readonly texte: string };

interface DeskState {
  readonly left: boolean;
  readonly right: boolean;
  readonly tab: HelpTab;
  /** Where one was before the page was left alone. */
  readonly before: { left: boolean; right: boolean } | null;
  readonly asking: Asking | null;
  /** Last compétence shown, by livret. */
  readonly last: Readonly<Record<string, string>>;
}

export const useDesk = create<DeskState>(() => ({
  left: true,
  right: true,
  tab: 'guide',
  before: null,
  asking: null,
  last: {},
}));

const set = useDesk.setState;
export const showLeft = (left: boolean): void => set({ left, before: null });
export const showRight = (right: boolean): void => set({ right, before: null });
export const showTab = (tab: HelpTab): void => set({ tab });
export const ask = (asking: Asking | null): void => set({ asking });
export const remember = (livret: string, competenceId: string): void =>
  set(({ last }) => ({ last: { ...last, [livret]: competenceId } }));

/** « Page seule » : both panes away; again, as they were. */
export const togglePageOnly = (): void =>
  set(({ left, right, before }) =>
    before === null
      ? { before: left || right ? { left, right } : { left: true, right: true }, left: false, right: false }
      : { ...before, before: null },
  );
