// Events that come before the page listens wait for it: a file opened by double click must not be lost.

export interface EventQueue<E> {
  emit(event: E): void;
  /** True once someone listens. */
  heard(): boolean;
  /** Returns the function that stops listening. */
  listen(listener: (event: E) => void): () => void;
}

export function createEventQueue<E>(): EventQueue<E> {
  const listeners = new Set<(event: E) => void>();
  const early: E[] = [];
  return {
    emit(event) {
      if (listeners.size === 0) early.push(event);
      for (const listener of listeners) listener(event);
    },
    heard: () => listeners.size > 0,
    listen(listener) {
      listeners.add(listener);
      for (const event of early.splice(0)) listener(event);
      return () => void listeners.delete(listener);
    },
  };
}
