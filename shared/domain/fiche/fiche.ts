// The shape of a fiche of the RNCP, as read from the page of France compétences (or, later, the open data).
// Texts are official wording: trimmed at both ends, otherwise to the letter. Dates are ISO (YYYY-MM-DD) or null.
import { z } from 'zod';

export const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const FicheCode = z.string().regex(/^(RNCP|RS)\d+$/);
/** « RNCP38822BC01 » : the fiche's code then the bloc's. */
export const BlocCode = z.string().min(1);
/** « RNCP38822BC01-C01 » : bloc code and rank of the compétence. Stable. */
export const CompetenceId = z.string().regex(/^.+-C\d{2,}$/);

export const CodeLibelle = z.object({ code: z.string(), libelle: z.string() });

export const Competence = z.object({ id: CompetenceId, texte: z.string().min(1) });

export const Bloc = z.object({
  code: BlocCode,
  intitule: z.string(),
  competences: z.array(Competence),
  modalites: z.string().nullable(),
  /** What the candidate must hand in, item by item, as the fiche words it. */
  livrables: z.array(z.string()),
  /** Minutes of presentation and of entretien; null where the fiche is silent (rule V9). */
  presentationMinutes: z.number().int().positive().nullable(),
  entretienMinutes: z.number().int().positive().nullable(),
});

export const Regle = z.object({
  type: z.enum(['tous', 'communs+choix']),
  /** Blocs that everyone must obtain. */
  communs: z.array(BlocCode),
  /** Blocs of which exactly one must be obtained; empty when type is « tous ». */
  choix: z.array(BlocCode),
  texte: z.string(),
  validationPartielle: z.boolean().nullable(),
  validiteBlocAnnees: z.number().int().positive().nullable(),
  autresConditions: z.array(z.string()),
});

export const Correspondance = z.object({
  type: z.enum(['partielle', 'totale', 'ancienne-partielle', 'ancienne-totale']),
  /** Several codes on one side mean « ET ». */
  blocs: z.array(BlocCode),
  fiche: z.string(),
  intituleFiche: z.string(),
  blocsRequis: z.array(BlocCode),
});

/** Something that the fiche says against itself: shown, never repaired (rule V11). */
export const Anomalie = z.object({ regle: z.string(), message: z.string(), citation: z.string() });

export const Statistique = z.object({
  annee: z.number().int(),
  certifies: z.number().int().nullable(),
  certifiesVae: z.number().int().nullable(),
  insertionGlobale6Mois: z.number().nullable(),
  insertionMetier6Mois: z.number().nullable(),
  insertionMetier2Ans: z.number().nullable(),
});

export const Fiche = z.object({
  code: FicheCode,
  intitule: z.string().min(1),
  niveau: z.number().int().min(1).max(8).nullable(),
  /** State written on the page on the day it was copied; recompute it from the dates before saying « active ». */
  etat: z.string(),
  source: z.object({
    type: z.enum(['page', 'xml', 'csv', 'saisie']),
    fichier: z.string().nullable(),
    date: IsoDate.nullable(),
  }),
  dateDecision: IsoDate.nullable(),
  dureeAnnees: z.number().int().nullable(),
  dateEcheance: IsoDate.nullable(),
  dateDerniereDelivrance: IsoDate.nullable(),
  certificateurs: z.array(
    z.object({
      nom: z.string(),
      siret: z.string().nullable(),
      nomCommercial: z.string().nullable(),
      site: z.string().nullable(),
    }),
  ),
  nsf: z.array(CodeLibelle),
  formacodes: z.array(CodeLibelle),
  rome: z.array(CodeLibelle),
  objectifs: z.string().nullable(),
  activitesVisees: z.array(z.string()),
  competencesAttestees: z.array(z.string()),
  modalitesGenerales: z.string().nullable(),
  blocs: z.array(Bloc),
  regle: Regle,
  voies: z.array(z.object({ voie: z.string(), oui: z.boolean(), jury: z.string().nullable() })),
  juryVae: z.string().nullable(),
  correspondances: z.array(Correspondance),
  /** Compétences asked across all blocs that belong to none (technical English, green IT). */
  transversales: z.array(z.string()),
  prerequis: z.object({ entree: z.string().nullable(), validation: z.string().nullable() }),
  statistiques: z.array(Statistique),
  anomalies: z.array(Anomalie),
  secteurs: z.string().nullable(),
  emplois: z.string().nullable(),
  referencesJuridiques: z.string().nullable(),
  textesReglementaires: z.array(z.object({ date: z.string(), texte: z.string() })),
  dateJournalOfficiel: IsoDate.nullable(),
  lienDescriptif: z.string().nullable(),
  historiqueCertificateurs: z.array(
    z.object({
      nom: z.string(),
      siret: z.string().nullable(),
      mouvement: z.string(),
      date: IsoDate.nullable(),
    }),
  ),
  anterieures: z.array(z.object({ code: z.string(), intitule: z.string() })),
});

/** Where a field of the fiche stands in the page: `chemin` is a dotted path (« blocs.0.modalites »), lines from 1. */
export const Origine = z.object({
  chemin: z.string(),
  debut: z.number().int().min(1),
  fin: z.number().int().min(1),
});

/** A fiche with the page it was read from, so that a reader can see the source of every field. */
export const FicheArchive = z.object({
  fiche: Fiche,
  page: z.object({ texte: z.string(), origines: z.array(Origine) }).nullable(),
  credit: z.string(),
});

export type Fiche = z.infer<typeof Fiche>;
export type Bloc = z.infer<typeof Bloc>;
export type Competence = z.infer<typeof Competence>;
export type Regle = z.infer<typeof Regle>;
export type Correspondance = z.infer<typeof Correspondance>;
export type Anomalie = z.infer<typeof Anomalie>;
export type FicheArchive = z.infer<typeof FicheArchive>;
export type Origine = z.infer<typeof Origine>;
