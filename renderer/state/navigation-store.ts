// Where the person is: the screen, and what it shows. View state only, never written to the livret.
import { create } from 'zustand';

export const JOURNEY = [
  'mon-projet',
  'experiences',
  'preuves',
  'cartographie',
  'redaction',
  'dossier',
  'soutenance',
  'relectures',
] as const;
export type JourneyStep = (typeof JOURNEY)[number];

export interface Place {
  step: JourneyStep;
  /** Bloc shown by Dossier and Soutenance, and by Rédaction when no compétence is chosen. */
  bloc?: string | undefined;
  competenceId?: string | undefined;
  situationId?: string | undefined;
  experienceId?: string | undefined;
  preuveId?: string | undefined;
  /** Chapter of the dossier of `bloc`. */
  chapitreId?: string | undefined;
  /** Part of the oral of `bloc`, opened. */
  partieId?: string | undefined;
  /** The details of the situation are opened. */
  details?: boolean | undefined;
  /** The questions are asked one at a time, on the situation named or the one at hand. */
  questions?: boolean | undefined;
  /** The file that came back is asked for at once. */
  importer?: boolean | undefined;
}

interface NavigationState {
  place: Place;
  /** Journey column folded to its rail. */
  folded: boolean;
  /** What stands above the page: at most one at a time. */
  overlay:
    | 'palette'
    | 'recherche'
    | 'export'
    | 'export-relecture'
    | 'reglages'
    | 'nouveau'
    | 'explicitation'
    | 'versions'
    | 'gabarit'
    | 'noms'
    | null;
  /** The name that the register of names is opened for; empty: none. */
  nomChoisi: string;
}

export const useNavigation = create<NavigationState>(() => ({
  place: { step: 'mon-projet' },
  folded: false,
  overlay: null,
  nomChoisi: '',
}));

export const goTo = (place: Place): void => useNavigation.setState({ place, overlay: null });
export const foldJourney = (folded: boolean): void => useNavigation.setState({ folded });
export const showOverlay = (overlay: NavigationState['overlay']): void =>
  useNavigation.setState({ overlay, nomChoisi: '' });
/** The register of names, this one ready to be added. */
export const showNoms = (nomChoisi: string): void => useNavigation.setState({ overlay: 'noms', nomChoisi });
