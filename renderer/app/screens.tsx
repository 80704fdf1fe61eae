// The steps of the journey and their screens, each loaded when it is first shown.
import { type ComponentType, lazy } from 'react';
import type { JourneyStep } from '#renderer/state/navigation-store.ts';

export const SCREENS: Readonly<Record<JourneyStep, ComponentType>> = {
  'mon-projet': lazy(async () => ({
    default: (await import('#renderer/features/projet/screen.tsx')).ProjetScreen,
  })),
  experiences: lazy(async () => ({
    default: (await import('#renderer/features/experiences/screen.tsx')).ExperiencesScreen,
  })),
  preuves: lazy(async () => ({
    default: (await import('#renderer/features/preuves/screen.tsx')).PreuvesScreen,
  })),
  cartographie: lazy(async () => ({
    default: (await import('#renderer/features/cartographie/screen.tsx')).CartographieScreen,
  })),
  redaction: lazy(async () => ({
    default: (await import('#renderer/features/redaction/screen.tsx')).RedactionScreen,
  })),
  dossier: lazy(async () => ({
    default: (await import('#renderer/features/dossier/screen.tsx')).DossierScreen,
  })),
  soutenance: lazy(async () => ({
    default: (await import('#renderer/features/soutenance/screen.tsx')).SoutenanceScreen,
  })),
  relectures: lazy(async () => ({
    default: (await import('#renderer/features/relectures/screen.tsx')).RelecturesScreen,
  })),
};
