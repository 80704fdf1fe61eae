// Small made-up fiches for the library.
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';

export interface MadeUp {
  readonly code: string;
  readonly intitule: string;
  readonly competences?: readonly string[];
  readonly dateEcheance?: string | null;
  readonly emplois?: string;
  readonly rome?: FicheArchive['fiche']['rome'];
}

export const madeUpArchive = ({ code, intitule, ...more }: MadeUp): FicheArchive => ({
  fiche: {
    code,
    intitule,
    niveau: 6,
    etat: 'Active',
    source: { type: 'page', fichier: null, date: null },
    dateDecision: null,
    dureeAnnees: null,
    dateEcheance: more.dateEcheance === undefined ? '2030-01-01' : more.dateEcheance,
    dateDerniereDelivrance: null,
    certificateurs: [{ nom: 'ÉCOLE', siret: null, nomCommercial: null, site: null }],
    nsf: [],
    formacodes: [],
    rome: more.rome ?? [],
    objectifs: null,
    activitesVisees: [],
    competencesAttestees: [],
    modalitesGenerales: null,
    blocs: [
      {
        code: `${code}BC01`,
        intitule: 'Un bloc',
        competences: (more.competences ?? ['Faire']).map((texte, rank) => ({
          id: `${code}BC01-C0${rank + 1}`,
          texte,
        })),
        modalites: null,
        livrables: [],
        presentationMinutes: null,
        entretienMinutes: null,
      },
    ],
    regle: {
      type: 'tous',
      communs: [`${code}BC01`],
      choix: [],
      texte: 'Tous.',
      validationPartielle: null,
      validiteBlocAnnees: null,
      autresConditions: [],
    },
    voies: [],
    juryVae: null,
    correspondances: [],
    transversales: [],
    prerequis: { entree: null, validation: null },
    statistiques: [],
    anomalies: [],
    secteurs: null,
    emplois: more.emplois ?? null,
    referencesJuridiques: null,
    textesReglementaires: [],
    dateJournalOfficiel: null,
    lienDescriptif: null,
    historiqueCertificateurs: [],
    anterieures: [],
  },
  page: null,
  credit: 'Source : inventée pour un test.',
});
