// Undo and redo across the screens. What was undone is said where saving is said, until the next change.
import { create } from 'zustand';
import { systeme } from '#renderer/bridge/bridge.ts';
import { stepInText } from '#renderer/editor/suggestions/last-step.ts';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { redo, undo, useLivret } from '#renderer/state/livret-store.ts';

interface Notice {
  readonly sens: 'annule' | 'retabli';
  readonly quoi: string;
  readonly revision: number;
}

const useNotices = create<{ notice: Notice | null }>(() => ({ notice: null }));

/** What was last undone or redone, as long as nothing else changed. */
export function useUndoNotice(): Notice | null {
  const notice = useNotices((s) => s.notice);
  const revision = useLivret((s) => s.vue?.revision);
  return notice !== null && notice.revision === revision ? notice : null;
}

async function step(sens: Notice['sens'], work: () => Promise<void>): Promise<void> {
  // A suggestion taken from beside its text: the text's own history undoes it.
  if (stepInText(sens === 'annule' ? 'annuler' : 'retablir')) return;
  await flushDrafts();
  const { annulation } = useLivret.getState();
  const quoi = sens === 'annule' ? annulation.annuler : annulation.retablir;
  if (quoi === null) return;
  await work();
  const { vue, saving } = useLivret.getState();
  if (vue !== null && saving.etat === 'enregistre')
    useNotices.setState({ notice: { sens, quoi, revision: vue.revision } });
}

export const undoLast = (): Promise<void> => step('annule', undo);
export const redoLast = (): Promise<void> => step('retabli', redo);

/**
 * Undo chosen in the menu of the window while a text holds the hand: it is that text's own undo that is meant. Returns
 * false when no text does.
 */
export function undoInText(sens: Notice['sens']): boolean {
  const target = document.activeElement;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
    return document.execCommand(sens === 'annule' ? 'undo' : 'redo');
  if (!(target instanceof HTMLElement) || !target.isContentEditable) return false;
  // The editor keeps its own history and reads its keys.
  const mac = systeme() === 'mac';
  target.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      ctrlKey: !mac,
      metaKey: mac,
      shiftKey: sens === 'retabli',
      bubbles: true,
      cancelable: true,
    }),
  );
  return true;
}
