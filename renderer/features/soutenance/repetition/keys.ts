// The keys of a rehearsal. PageUp and PageDown are those of the small remote controls that one holds before a jury.
export type RehearsalKey =
  | 'pause'
  | 'suivante'
  | 'precedente'
  | 'compter'
  | 'notes'
  | 'son'
  | 'quitter'
  | 'haut'
  | 'bas';

const KEYS: Readonly<Record<string, RehearsalKey>> = {
  ' ': 'pause',
  ArrowRight: 'suivante',
  PageDown: 'suivante',
  ArrowLeft: 'precedente',
  PageUp: 'precedente',
  ArrowUp: 'haut',
  ArrowDown: 'bas',
  c: 'compter',
  n: 'notes',
  s: 'son',
  Escape: 'quitter',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Null for a key that the rehearsal leaves alone. A button that has the focus keeps its own space bar. */
export function keyOf(event: Pressed, onButton: boolean): RehearsalKey | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return key === ' ' && onButton ? null : (KEYS[key] ?? null);
}
