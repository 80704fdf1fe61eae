// The bodies that deliver the certification, by the name that people know them by, once each.
import type { Fiche } from '#shared/domain/fiche/fiche.ts';

export const certifiers = (fiche: Pick<Fiche, 'certificateurs'>): string[] => [
  ...new Set(fiche.certificateurs.map((c) => c.nomCommercial || c.nom)),
];
