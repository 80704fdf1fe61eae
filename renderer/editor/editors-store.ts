// The editors on the screen: which one is being written in (the toolbar acts on it), and where each text is shown (the
// guide scrolls to its passages).
import type { Editor } from '@tiptap/react';
import { create } from 'zustand';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';

interface EditorsState {
  readonly byKey: ReadonlyMap<TexteKey, Editor>;
  /** The last one that had the focus and is still there. */
  readonly active: TexteKey | null;
  /** The text in which a proof is being chosen, or null. */
  readonly citing: TexteKey | null;
  /** The text in which one looks for something, and how often it was asked; or null. */
  readonly finding: { readonly cle: TexteKey; readonly turn: number } | null;
}

export const useEditors = create<EditorsState>(() => ({
  byKey: new Map(),
  active: null,
  citing: null,
  finding: null,
}));

/** Returns the function that takes it out. */
export function showEditor(cle: TexteKey, editor: Editor): () => void {
  useEditors.setState(({ byKey }) => ({ byKey: new Map(byKey).set(cle, editor) }));
  return () =>
    useEditors.setState(({ byKey, active, citing, finding }) => {
      if (byKey.get(cle) !== editor) return {};
      const rest = new Map(byKey);
      rest.delete(cle);
      return {
        byKey: rest,
        active: active === cle ? null : active,
        citing: citing === cle ? null : citing,
        finding: finding?.cle === cle ? null : finding,
      };
    });
}

export const writeIn = (cle: TexteKey): void => useEditors.setState({ active: cle });
export const citeIn = (cle: TexteKey | null): void => useEditors.setState({ citing: cle });

let turns = 0;
export const findIn = (cle: TexteKey | null): void =>
  useEditors.setState({ finding: cle === null ? null : { cle, turn: ++turns } });

/** Opens the search in the text that is written in, else in the first on the screen. False when there is none. */
export function findHere(): boolean {
  const { active, byKey } = useEditors.getState();
  const cle = active ?? byKey.keys().next().value ?? null;
  findIn(cle);
  return cle !== null;
}

/** The editor that the toolbar acts on: the active one, else the only one there is. */
export function useActiveEditor(): { cle: TexteKey; editor: Editor } | null {
  const byKey = useEditors((s) => s.byKey);
  const active = useEditors((s) => s.active);
  const cle = active ?? (byKey.size > 0 ? ([...byKey.keys()][0] ?? null) : null);
  const editor = cle === null ? undefined : byKey.get(cle);
  return cle === null || editor === undefined ? null : { cle, editor };
}
