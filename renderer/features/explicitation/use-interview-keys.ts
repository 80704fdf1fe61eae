// The keys of the interview, wherever the focus is: Ctrl+Entrée goes on, Alt and an arrow goes one way or the other.
import { useEffect, useRef } from 'react';
import { systeme } from '#renderer/bridge/bridge.ts';

export interface Moves {
  readonly next: () => void;
  readonly previous: () => void;
  readonly unsaid: () => void;
}

const moveOf = (event: KeyboardEvent, mac: boolean): keyof Moves | null => {
  const mod = mac ? event.metaKey : event.ctrlKey;
  if (event.key === 'Enter' && mod && !event.altKey) return event.shiftKey ? 'unsaid' : 'next';
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'ArrowDown') return 'next';
  if (event.key === 'ArrowUp') return 'previous';
  // On a Mac, Option and these arrows move by words in the field.
  if (event.key === 'ArrowRight' && !mac) return 'next';
  if (event.key === 'ArrowLeft' && !mac) return 'previous';
  return null;
};

export function useInterviewKeys(moves: Moves): void {
  const now = useRef(moves);
  now.current = moves;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      const move = moveOf(event, systeme() === 'mac');
      if (move === null) return;
      event.preventDefault();
      event.stopPropagation();
      if (!event.repeat) now.current[move]();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
}
