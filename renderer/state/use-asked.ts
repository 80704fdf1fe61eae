// A screen that is already there follows where the person is sent: « asked » is taken each time, not only the first.
import { useEffect, useRef } from 'react';
import { type Place, useNavigation } from './navigation-store.ts';

/** `take` is called with what the place asks for, whenever someone is sent here with it. */
export function useAsked<T>(pick: (place: Place) => T | undefined, take: (asked: T) => void): void {
  const place = useNavigation((s) => s.place);
  const now = useRef({ pick, take });
  now.current = { pick, take };
  useEffect(() => {
    const asked = now.current.pick(place);
    if (asked !== undefined) now.current.take(asked);
  }, [place]);
}
