// The ten elements that a situation told to a jury holds (DOMAIN.md, « What a very good dossier holds »), in order.
import { z } from 'zod';

export const ELEMENTS = [
  'contexte',
  'role',
  'taches',
  'outils',
  'autonomie',
  'difficulte',
  'resultat',
  'analyse',
  'savoirs',
  'preuve',
] as const;

export const Element = z.enum(ELEMENTS);
export type Element = z.infer<typeof Element>;
