// Small fiches for tests: as many blocs and compétences as asked, everything else silent.
import type { Fiche, FicheArchive } from '#shared/domain/fiche/fiche.ts';

export interface FicheOptions {
  readonly code?: string;
  /** Number of compétences of each bloc. */
  readonly blocs?: readonly number[];
}

export const aFiche = ({ code = 'RNCP99999', blocs = [2, 2] }: FicheOptions = {}): Fiche => ({
  code,
  intitule: 'Gardien du phare',
  niveau: 6,
  etat: 'Active',
  source: { type: 'saisie', fichier: null, date: '2026-11-23' },
  dateDecision: null,
  dureeAnnees: null,
  dateEcheance: '2028-03-27',
  dateDerniereDelivrance: null,
  certificateurs: [{ nom: 'École des phares', siret: null, nomCommercial: null, site: null }],
  nsf: [],
  formacodes: [],
  rome: [],
  objectifs: null,
  activitesVisees: [],
  competencesAttestees: [],
  modalitesGenerales: null,
  blocs: blocs.map((competences, i) => {
    const bloc = `${code}BC${String(i + 1).padStart(2, '0')}`;
    return {
      code: bloc,
      intitule: `Bloc ${i + 1}`,
      competences: Array.from({ length: competences }, (_, j) => ({
        id: `${bloc}-C${String(j + 1).padStart(2, '0')}`,
        texte: `Entretenir la lampe ${j + 1} en respectant les consignes afin de guider les navires`,
      })),
      modalites: null,
      livrables: ['Un journal de bord'],
      presentationMinutes: i === 0 ? 20 : null,
      entretienMinutes: null,
    };
  }),
  regle: {
    type: 'tous',
    communs: blocs.map((_, i) => `${code}BC${String(i + 1).padStart(2, '0')}`),
    choix: [],
    texte: 'La certification s’obtient par la validation de tous les blocs.',
    validationPartielle: true,
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
  emplois: null,
  referencesJuridiques: null,
  textesReglementaires: [],
  dateJournalOfficiel: null,
  lienDescriptif: null,
  historiqueCertificateurs: [],
  anterieures: [],
});

export const anArchive = (options: FicheOptions = {}): FicheArchive => ({
  fiche: aFiche(options),
  page: {
    texte: 'Gardien du phare\n',
    origines: [{ chemin: 'intitule', debut: 1, fin: 1 }],
  },
  credit: 'Fiche inventée pour les tests.',
});
