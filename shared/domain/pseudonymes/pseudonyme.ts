// The register of pseudonyms: real names of people and bodies, and what a dossier says in their place (SPEC P).
import { z } from 'zod';
import { EntityId } from '../livret/entities.ts';

export const GENRES_DE_NOM = ['personne', 'entreprise', 'client', 'lieu'] as const;

const nom = z.string().trim().min(1).max(200);

export const Pseudonyme = z.object({
  id: EntityId,
  genre: z.enum(GENRES_DE_NOM),
  /** As the candidate writes it first: « Marie Dupont », « Société Delmas ». */
  nom,
  /** What a document shows instead: « Mme A », « Entreprise B ». */
  pseudonyme: nom,
  /** Other ways in which it is written: a first name, a brand, initials. */
  variantes: z.array(nom).max(50).default([]),
  /** false: known, counted, and left as it is in the documents. */
  applique: z.boolean().default(true),
});

export type Pseudonyme = z.infer<typeof Pseudonyme>;
export type GenreDeNom = Pseudonyme['genre'];
