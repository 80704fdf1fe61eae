// What was typed and is not yet durable. Every field with unsaved words registers here, so that closing the window,
// changing screens or trying again after a full disk can write everything at once.

/** Writes what is pending. Resolves to true when it is durable. */
type Flush = () => Promise<boolean>;

const pending = new Set<Flush>();

/** Returns the function that takes the draft out of the list. */
export function registerDraft(flush: Flush): () => void {
  pending.add(flush);
  return () => {
    pending.delete(flush);
  };
}

/** Writes every pending draft. Resolves to true when all of them are durable. */
export async function flushDrafts(): Promise<boolean> {
  const results = await Promise.all([...pending].map((flush) => flush()));
  return results.every(Boolean);
}

export const hasDrafts = (): boolean => pending.size > 0;
