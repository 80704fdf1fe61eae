// The rehearsal, on the whole screen: a large clock, the part being said, the next one; the notes when they are asked
// for. Everything from the keyboard; Escape leaves and keeps what was measured.
import './repetition.css';
import { useCallback, useEffect, useRef, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { enScene } from '#renderer/bridge/bridge.ts';
import { registerDraft } from '#renderer/state/drafts.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { Signal } from '#shared/domain/soutenance/alertes.ts';
import { type Chrono, estFini, type Geste } from '#shared/domain/soutenance/chrono.ts';
import type { PlanDuBloc } from '#shared/domain/soutenance/plan.ts';
import { ClockFace } from './clock-face.tsx';
import { Controls } from './controls.tsx';
import { keyOf } from './keys.ts';
import { NotesPane } from './notes-pane.tsx';
import { toggle, useRehearsalView } from './rehearsal-store.ts';
import { playSignal } from './sound.ts';
import { TimeBar } from './time-bar.tsx';
import { useClock } from './use-clock.ts';

export interface RehearsalProps {
  readonly vue: LivretView;
  /** The plan as it was when the rehearsal began. */
  readonly plan: PlanDuBloc;
  /** Writes what was measured; `begun` is null when the clock never ran. Resolves to true when it is durable. */
  readonly onKeep: (chrono: Chrono, begun: string | null) => Promise<boolean>;
  readonly onClose: () => void;
}

export function Rehearsal({ vue, plan, onKeep, onClose }: RehearsalProps) {
  const t = useTranslations('repetition');
  const { notes, son } = useRehearsalView();
  const [said, say] = useState('');
  const notesPane = useRef<HTMLElement>(null);
  const [parties] = useState(() =>
    plan.parties.map(({ id, titre, secondes }) => ({ id, titre: titre || t('sansTitre'), secondes })),
  );
  const onSignal = useCallback(
    (signal: Signal) => {
      say(t(`signal.${signal}`));
      if (useRehearsalView.getState().son) playSignal(signal);
    },
    [t],
  );
  const { chrono, begun, gesture } = useClock(parties, onSignal);
  const latest = useRef({ chrono, begun });
  latest.current = { chrono, begun };
  const keep = useCallback(() => onKeep(latest.current.chrono, latest.current.begun), [onKeep]);
  // Closing the window keeps the rehearsal so far; it goes on if the window stays.
  useEffect(() => registerDraft(keep), [keep]);
  useEffect(() => {
    enScene(true);
    return () => enScene(false);
  }, []);
  const leave = () => {
    onClose();
    void keep();
  };
  const act = (geste: Geste) => {
    gesture(geste);
    if (geste === 'pause') say(chrono.depuis === null ? t('dit.reprise') : t('dit.pause'));
  };
  const { rang, absence } = chrono;
  useEffect(() => {
    const partie = parties[rang];
    if (begun === null) return;
    say(
      partie === undefined
        ? t('dit.fin')
        : t('dit.partie', { rang: rang + 1, nombre: parties.length, titre: partie.titre }),
    );
  }, [rang, parties, begun, t]);
  useEffect(() => {
    if (absence !== null) say(t('dit.absence'));
  }, [absence, t]);
  const onKey = (event: KeyboardEvent) => {
    const key = keyOf(event, event.target instanceof HTMLButtonElement);
    if (key === null) return;
    if (key === 'haut' || key === 'bas') {
      notesPane.current?.scrollBy({ top: key === 'bas' ? 80 : -80 });
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (key === 'quitter') leave();
    else if (key === 'notes' || key === 'son') toggle(key);
    else act(key);
  };
  const listener = useRef(onKey);
  listener.current = onKey;
  // Wherever the focus is: someone who speaks does not look for it.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => listener.current(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (
    <ModalOverlay className="rep-veil" isOpen isKeyboardDismissDisabled>
      <Modal className="rep-modal">
        <Dialog className="rep">
          <div className="rep-sheet">
            <header className="rep-top">
              <Heading slot="title" className="rep-heading">
                {t('titre')}
              </Heading>
              <TimeBar chrono={chrono} />
            </header>
            <div className={notes ? 'rep-body rep-with-notes' : 'rep-body'}>
              <ClockFace chrono={chrono} begun={begun !== null} onCount={() => act('compter')} />
              {notes && !estFini(chrono) && <NotesPane ref={notesPane} vue={vue} plan={plan} rang={rang} />}
            </div>
            <Controls
              {...{
                chrono,
                begun: begun !== null,
                notes,
                son,
                onGesture: act,
                onToggle: toggle,
                onLeave: leave,
              }}
            />
            <p className="sr" role="status">
              {said}
            </p>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
