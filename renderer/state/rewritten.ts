// Rich texts that the core wrote by another way than the editor (a replacement, an undo): whoever shows one is told.
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';

export interface Rewriting {
  readonly cles: readonly TexteKey[];
  /** Done (or done again), or undone. */
  readonly sens: 'fait' | 'defait';
  /** The step, as the undo stack names it. */
  readonly libelle: string;
}

type Listener = (rewriting: Rewriting) => void;
const listeners = new Set<Listener>();

export function onRewritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function sayRewritten(rewriting: Rewriting): void {
  if (rewriting.cles.length > 0) for (const listener of listeners) listener(rewriting);
}
