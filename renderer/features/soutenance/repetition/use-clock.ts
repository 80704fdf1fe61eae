// The clock of the rehearsal in the window: beats several times a second, and tells what it found out.
import { useCallback, useEffect, useRef, useState } from 'react';
import { type Signal, signaux } from '#shared/domain/soutenance/alertes.ts';
import {
  battre,
  type Chrono,
  chronoNeuf,
  faire,
  type Geste,
  type PartieChronometree,
  TOLERANCE,
} from '#shared/domain/soutenance/chrono.ts';

/** Milliseconds. */
const BEAT = 200;

export interface Clock {
  readonly chrono: Chrono;
  /** When it first ran, ISO; null before. */
  readonly begun: string | null;
  readonly gesture: (geste: Geste) => void;
}

const tolerance = (): number => (document.hidden ? TOLERANCE.cachee : TOLERANCE.vue);

/** `onSignal` is called once for each signal. Give functions that stay the same. */
export function useClock(parties: readonly PartieChronometree[], onSignal: (signal: Signal) => void): Clock {
  const [chrono, setChrono] = useState<Chrono>(() => chronoNeuf(parties));
  const now = useRef(chrono);
  const [begun, setBegun] = useState<string | null>(null);
  const become = useCallback(
    (next: Chrono) => {
      for (const signal of signaux(now.current, next)) onSignal(signal);
      now.current = next;
      setChrono(next);
    },
    [onSignal],
  );
  const running = chrono.depuis !== null;
  useEffect(() => {
    if (!running) return undefined;
    const beat = () => become(battre(now.current, Date.now(), tolerance()));
    // The beat that finds the window shown again may come late: it is judged as one of a hidden window.
    const shown = () => become(battre(now.current, Date.now(), TOLERANCE.cachee));
    const timer = setInterval(beat, BEAT);
    document.addEventListener('visibilitychange', shown);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [running, become]);
  const gesture = useCallback(
    (geste: Geste) => {
      const instant = Date.now();
      const next = faire(now.current, geste, instant, tolerance());
      if (next.depuis !== null) setBegun((before) => before ?? new Date(instant).toISOString());
      become(next);
    },
    [become],
  );
  return { chrono, begun, gesture };
}
