// The interview that is asked for: on which situation, and who writes. View state only; the answers are in the livret.
import { create } from 'zustand';
import { showOverlay } from './navigation-store.ts';

export interface Subject {
  readonly competenceId: string;
  /** null begins a new situation. */
  readonly situationId: string | null;
}

interface ExplicitationState {
  readonly subject: Subject | null;
  /** Somebody else writes while the candidate speaks. */
  readonly heldByOther: boolean;
  /** Their name; null until it is typed: the accompagnateur of the livret. */
  readonly name: string | null;
}

export const useExplicitation = create<ExplicitationState>(() => ({
  subject: null,
  heldByOther: false,
  name: null,
}));

export function openExplicitation(subject: Subject): void {
  useExplicitation.setState({ subject });
  showOverlay('explicitation');
}

export const holdPen = (heldByOther: boolean): void => useExplicitation.setState({ heldByOther });
export const namePen = (name: string): void => useExplicitation.setState({ name });
