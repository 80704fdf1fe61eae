// How the person likes to rehearse: kept while the application runs. No sound unless it is asked for.
import { create } from 'zustand';

interface RehearsalView {
  readonly notes: boolean;
  readonly son: boolean;
}

export const useRehearsalView = create<RehearsalView>(() => ({ notes: false, son: false }));

export const toggle = (what: keyof RehearsalView): void =>
  useRehearsalView.setState((before) => ({ ...before, [what]: !before[what] }));
