// The way back to « Avant d’exporter » once one has gone to a place. Apart from what is read of it: every screen asks whether
// there is one.
import { create } from 'zustand';

/** Where one came from; what the dialog was about is kept as it was. */
export interface Retour {
  readonly depuis: 'export' | 'dossier';
  readonly livret: string;
  readonly bloc: string;
  readonly kind?: string;
  readonly scope?: 'un' | 'tous';
}

export const useRetour = create<{ retour: Retour | null }>(() => ({ retour: null }));
export const rememberReturn = (retour: Retour | null): void => useRetour.setState({ retour });
