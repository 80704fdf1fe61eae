// Typing stays local to the field and is durable within half a second: the first key starts a clock that later keys do
// not push back, so that someone who never stops typing is saved all the same. Also written on blur, when the field
// goes away, and when the window closes (state/drafts).
import { useCallback, useEffect, useRef, useState } from 'react';
import { registerDraft } from '#renderer/state/drafts.ts';

/** What could not be written is tried again after so many milliseconds, until it is. */
const RETRY_DELAY = 3_000;

/** Milliseconds between the first unsaved key and the call to the core; the core needs a few more. */
export const DRAFT_DELAY = 350;

export interface Draft<T> {
  readonly value: T;
  /** True while something typed is not yet durable. */
  readonly dirty: boolean;
  readonly change: (value: T) => void;
  readonly flush: () => Promise<boolean>;
}

/**
 * @param saved the value of the livret; adopted whenever nothing typed is waiting (undo, another screen)
 * @param save resolves to true when durable; on false the words stay in the field and are tried again
 */
export function useDraft<T>(saved: T, save: (value: T) => Promise<boolean>, delay = DRAFT_DELAY): Draft<T> {
  const [draft, setDraft] = useState<{ value: T } | null>(null);
  const waiting = useRef<{ value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const unregister = useRef<(() => void) | undefined>(undefined);
  const saveRef = useRef(save);
  saveRef.current = save;

  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    timer.current = undefined;
    const sent = waiting.current;
    if (sent === null) return true;
    const durable = await saveRef.current(sent.value);
    if (durable && waiting.current === sent) {
      waiting.current = null;
      unregister.current?.();
      unregister.current = undefined;
      setDraft((now) => (now?.value === sent.value ? null : now));
    }
    if (!durable) timer.current ??= setTimeout(() => void flush(), RETRY_DELAY);
    return durable;
  }, []);

  const change = useCallback(
    (value: T): void => {
      waiting.current = { value };
      setDraft(waiting.current);
      unregister.current ??= registerDraft(flush);
      timer.current ??= setTimeout(() => void flush(), delay);
    },
    [delay, flush],
  );

  useEffect(() => () => void flush(), [flush]);

  return { value: draft === null ? saved : draft.value, dirty: draft !== null, change, flush };
}
