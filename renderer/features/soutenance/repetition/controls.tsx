// The gestures of a rehearsal as buttons, each with its key: for those who hold a mouse, and to learn the keys.
import type { MouseEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { type Chrono, estFini, type Geste } from '#shared/domain/soutenance/chrono.ts';

export interface ControlsProps {
  readonly chrono: Chrono;
  readonly begun: boolean;
  readonly notes: boolean;
  readonly son: boolean;
  readonly onGesture: (geste: Geste) => void;
  readonly onToggle: (what: 'notes' | 'son') => void;
  readonly onLeave: () => void;
}

/** The mouse does not move the focus: the space bar stays that of the clock. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

function Key({
  touche,
  shortcut,
  pressed,
  disabled = false,
  onPress,
  children,
}: {
  /** Drawn on the button. */
  readonly touche: string;
  /** As ARIA names it. */
  readonly shortcut: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className="rep-key"
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      aria-disabled={disabled}
      onMouseDown={keepFocus}
      onClick={() => !disabled && onPress()}
    >
      <kbd>{touche}</kbd> {children}
    </button>
  );
}

export function Controls({ chrono, begun, notes, son, onGesture, onToggle, onLeave }: ControlsProps) {
  const t = useTranslations('repetition');
  const over = estFini(chrono);
  const running = chrono.depuis !== null;
  return (
    <footer className="rep-controls">
      <Key touche={t('touche.espace')} shortcut="Space" disabled={over} onPress={() => onGesture('pause')}>
        {t(running ? 'pause' : begun ? 'reprendre' : 'commencer')}
      </Key>
      <Key
        touche="←"
        shortcut="ArrowLeft"
        disabled={chrono.rang === 0}
        onPress={() => onGesture('precedente')}
      >
        {t('precedente')}
      </Key>
      <Key touche="→" shortcut="ArrowRight" disabled={over} onPress={() => onGesture('suivante')}>
        {t(chrono.rang === chrono.parties.length - 1 ? 'terminer' : 'suivante')}
      </Key>
      <Key touche="N" shortcut="N" pressed={notes} onPress={() => onToggle('notes')}>
        {t('notes')}
      </Key>
      <Key touche="S" shortcut="S" onPress={() => onToggle('son')}>
        {t(son ? 'sonActif' : 'sonCoupe')}
      </Key>
      <Key touche={t('touche.echap')} shortcut="Escape" onPress={onLeave}>
        {t('quitter')}
      </Key>
    </footer>
  );
}
