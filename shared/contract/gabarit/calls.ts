// The certificateur's template of a bloc: brought in, looked at with what would go in it, shared, filled (SPEC TC).
import { z } from 'zod';
import { BlocCode } from '../../domain/fiche/fiche.ts';
import { Correspondance } from '../../domain/gabarit/gabarit.ts';
import { StructureGabarit } from '../../domain/gabarit/place.ts';
import { defineCall } from '../define-call.ts';
import { Changed, Grant } from '../livret/calls.ts';

export const PartieOfferte = z.object({
  code: z.string(),
  groupe: z.enum([
    'candidat',
    'certification',
    'textes',
    'parcours',
    'competences',
    'evaluation',
    'preuves',
    'autre',
  ]),
  titre: z.string(),
  nature: z.enum(['ligne', 'bloc', 'liste']),
});
export type PartieOfferte = z.infer<typeof PartieOfferte>;

/** What a place would receive, in a few words. */
export const Apercu = z.object({
  place: z.string(),
  /** First words; empty when nothing is written yet. */
  extrait: z.string(),
  mots: z.number().int().min(0),
});
export type Apercu = z.infer<typeof Apercu>;

export const GabaritLu = z.object({
  structure: StructureGabarit,
  parties: z.array(PartieOfferte),
  /** For the places without an answer; the person accepts them or not. */
  propositions: z.array(Correspondance),
  /** Of what was said, and of what is proposed. */
  apercus: z.array(Apercu),
  /** French sentences, as the export would say them. */
  nonPlaces: z.array(z.string()),
});
export type GabaritLu = z.infer<typeof GabaritLu>;

const LU = ['aucun-livret-ouvert', 'entree-invalide', 'fichier-absent', 'fichier-trop-gros'] as const;

export const gabaritCalls = {
  /**
   * A .docx, or the file that one shares. What was said of the template before is kept where its words are found again;
   * the places that are not are named. One step for undoing.
   */
  'gabarit.importer': defineCall(
    z.object({ bloc: BlocCode, autorisation: Grant, libelle: z.string().min(1) }),
    z.object({ livret: Changed, perdues: z.array(z.string()) }),
    [...LU, 'livret-en-lecture', 'autorisation-inconnue', 'disque-plein', 'ecriture-refusee'],
  ),
  /** null when the bloc has no template. */
  'gabarit.lire': defineCall(z.object({ bloc: BlocCode }), GabaritLu.nullable(), LU),
  /** Without a word of the candidate (SPEC TC9). */
  'gabarit.partager': defineCall(z.object({ bloc: BlocCode, autorisation: Grant }), z.object({}), [
    ...LU,
    'autorisation-inconnue',
    'disque-plein',
    'ecriture-refusee',
  ]),
  'gabarit.exporter': defineCall(
    z.object({
      bloc: BlocCode,
      autorisation: Grant,
      /** Those of the register of pseudonyms; absent, « pseudonymes ». */
      noms: z.enum(['pseudonymes', 'reels']).optional(),
    }),
    z.object({ travail: z.string() }),
    [...LU, 'autorisation-inconnue'],
  ),
};
