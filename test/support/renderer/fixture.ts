// A typed livret for the screens: invented people, a fiche of the same shape as the real ones (two kinds of rule).
import { Fiche, type FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { LivretView } from '#shared/domain/livret/livret.ts';

const competences = (bloc: string, textes: readonly string[]) =>
  textes.map((texte, rank) => ({ id: `${bloc}-C${String(rank + 1).padStart(2, '0')}`, texte }));

const ACTIONS = [
  'Réaliser une étude de faisabilité du projet',
  'Concevoir un système de veille technologique',
  'Établir la feuille de route du projet',
  'Mesurer la performance du projet',
  'Superviser le déroulement du projet',
  'Coordonner le développement des solutions visant le traitement de la donnée à grande échelle',
] as const;

const sentence = (action: string): string =>
  `${action}, en intégrant la méthodologie de gestion de projet (ex. Agile, DevOps), les livrables à produire, les échéances et les ressources disponibles, afin de garantir l’opérationnalité du projet informatique`;

interface FicheOptions {
  readonly code?: string;
  readonly intitule?: string;
  readonly blocs?: number;
  readonly parBloc?: number;
  readonly choix?: readonly number[];
}

/** A fiche with `blocs` blocs of `parBloc` compétences; `choix` are the ranks (from 1) of which one is to be obtained. */
export function fiche({
  code = 'RNCP90001',
  intitule = 'Expert en architecture et développement logiciel',
  blocs = 4,
  parBloc = 6,
  choix = [],
}: FicheOptions = {}): Fiche {
  const codes = Array.from({ length: blocs }, (_, rank) => `${code}BC${String(rank + 1).padStart(2, '0')}`);
  const chosen = codes.filter((_, rank) => choix.includes(rank + 1));
  return Fiche.parse({
    code,
    intitule,
    niveau: 7,
    etat: 'Active',
    source: { type: 'page', fichier: 'fixture.txt', date: '2026-11-20' },
    dateDecision: '2024-03-27',
    dureeAnnees: 4,
    dateEcheance: '2028-03-27',
    dateDerniereDelivrance: '2032-03-27',
    certificateurs: [{ nom: 'INSTITUT INVENTÉ', siret: null, nomCommercial: 'II', site: null }],
    nsf: [{ code: '326t', libelle: 'Programmation, mise en place de logiciels' }],
    formacodes: [],
    rome: [{ code: 'M1805', libelle: 'Études et développement informatique' }],
    objectifs: 'Former des professionnels capables de conduire un projet de développement.',
    activitesVisees: ['Conduite de projet', 'Développement'],
    competencesAttestees: [],
    modalitesGenerales: null,
    blocs: codes.map((bloc, rank) => ({
      code: bloc,
      intitule: [
        'Planifier et organiser un projet de développement logiciel',
        'Concevoir et développer des solutions logicielles',
        'Piloter la mise en production des solutions logicielles et leur évolution',
        'Piloter l’équipe du projet de développement logiciel',
      ][rank % 4],
      competences: competences(
        bloc,
        Array.from({ length: parBloc }, (_, c) => sentence(ACTIONS[c % ACTIONS.length] ?? ACTIONS[0])),
      ),
      modalites:
        'Mise en situation professionnelle reconstituée\n\nLe candidat présente son projet pendant 20 mn devant le jury, suivi d’un entretien de 20 mn.',
      livrables: ['Une étude de faisabilité', 'Une feuille de route'],
      presentationMinutes: rank === 3 ? null : 20,
      entretienMinutes: rank === 3 ? null : 20,
    })),
    regle: {
      type: chosen.length === 0 ? 'tous' : 'communs+choix',
      communs: codes.filter((bloc) => !chosen.includes(bloc)),
      choix: chosen,
      texte: 'La validation totale est accordée lorsque l’ensemble des blocs est validé.',
      validationPartielle: true,
      validiteBlocAnnees: 5,
      autresConditions: [],
    },
    voies: [{ voie: 'Par expérience', oui: true, jury: 'Deux professionnels et un formateur.' }],
    juryVae: 'Deux professionnels et un formateur.',
    correspondances: [
      {
        type: 'partielle',
        blocs: [codes[1]],
        fiche: 'RNCP90009',
        intituleFiche: 'Concepteur développeur d’applications',
        blocsRequis: ['RNCP90009BC02', 'RNCP90009BC03'],
      },
    ],
    transversales: ['Anglais technique', 'Numérique responsable'],
    prerequis: { entree: 'Niveau 6', validation: null },
    statistiques: [
      {
        annee: 2024,
        certifies: 41,
        certifiesVae: 3,
        insertionGlobale6Mois: 92,
        insertionMetier6Mois: 88,
        insertionMetier2Ans: 95,
      },
    ],
    anomalies: [
      {
        regle: 'A1',
        message: 'La fiche annonce « 3 membres externes » et en décrit deux.',
        citation: '3 membres externes : un employeur et un salarié',
      },
    ],
    secteurs: null,
    emplois: null,
    referencesJuridiques: null,
    textesReglementaires: [],
    dateJournalOfficiel: null,
    lienDescriptif: null,
    historiqueCertificateurs: [],
    anterieures: [],
  });
}

export const archive = (of: Fiche): FicheArchive => ({
  fiche: of,
  page: {
    texte: 'Première ligne\nDate d’échéance\n27-03-2028\nDernière ligne',
    origines: [{ chemin: 'dateEcheance', debut: 2, fin: 3 }],
  },
  credit: 'France compétences, Licence Ouverte 2.0',
});

const EXPERIENCES = [
  ['Portail adhérents', '2022-09', '2025-06', false],
  ['Refonte facturation', '2019-01', '2022-08', false],
  ['Réseau de capteurs', '2024-02', '2026-10', false],
  ['Livraison continue', '2021', '2022', false],
  ['Tutorat d’alternants', '2020', '2025', false],
  ['Bureau associatif', '2018', null, true],
] as const;

const PREUVES = [
  'Étude de faisabilité',
  'Grille de comparaison',
  'Tableau de bord du lot 2',
  'Compte rendu du 14 avril',
];

/** A livret under way. `experiences` and the fiche set its size; `vide` keeps the project only. */
export function livret(
  of: Fiche = fiche(),
  { vide = false, experiences = 6 }: { vide?: boolean; experiences?: number } = {},
): LivretView {
  const ids = of.blocs.flatMap((bloc) => bloc.competences.map((c) => c.id));
  const count = vide ? 0 : experiences;
  return LivretView.parse({
    candidat: {
      prenom: vide ? '' : 'Nadège',
      nom: vide ? '' : 'Le Bihan',
      genre: 'feminin',
      courriel: '',
      telephone: '',
      adresse: '',
      situationActuelle: '',
      accompagnateur: vide ? '' : 'Marc Ottavi',
    },
    projet: {
      blocsVises: vide ? [] : of.blocs.map((bloc) => bloc.code),
      recevabilite: vide ? null : '2026-06-12',
    },
    structures: [],
    experiences: Array.from({ length: count }, (_, rank) => {
      const [intitule, debut, fin, enCours] = EXPERIENCES[rank % EXPERIENCES.length] ?? EXPERIENCES[0];
      return {
        id: `e${rank + 1}`,
        ordre: rank,
        nature: 'projet',
        intitule: rank < EXPERIENCES.length ? intitule : `${intitule} ${rank + 1}`,
        debut,
        fin,
        enCours,
        contexte: '',
        place: '',
        equipe: '',
        moyens: '',
        resultats: '',
      };
    }),
    preuves: vide
      ? []
      : PREUVES.map((legende, rank) => ({
          id: `p${rank + 1}`,
          ordre: rank,
          legende,
          montre: '',
          alt: '',
          experienceId: `e${(rank % count) + 1}`,
        })),
    situations: vide
      ? []
      : ids.slice(0, 9).map((competenceId, rank) => ({
          id: `s${rank + 1}`,
          ordre: rank,
          competenceId,
          experienceId: `e${(rank % Math.min(count, 2)) + 1}`,
          titre: rank === 2 ? 'Trois lots plutôt qu’un' : `Situation ${rank + 1}`,
          debut: '2023-03',
          fin: '2023-06',
          role: 'Cheffe de projet',
        })),
    couvertures: vide
      ? []
      : ids.flatMap((competenceId, c) =>
          Array.from({ length: count }, (_, e) => ({
            competenceId,
            experienceId: `e${e + 1}`,
            // A fixed pattern with full, partial and empty rows.
            depth: (c * 7 + e * 5) % 11 < 3 && c % 8 !== 7 ? 3 - ((c + e) % 3) : 0,
          }))
            .filter((cell) => cell.depth > 0)
            .map(({ depth, ...cell }) => ({ ...cell, profondeur: depth })),
        ),
    reponses: [],
    dossiers: [],
    soutenances: [],
    pseudonymes: [],
    ecarts: [],
    gabarits: [],
    questionsAuTuteur: [],
    repetitions: [],
    identite: { id: 'livret-fixture', exemple: false, creeLe: '2026-09-01T08:00:00.000Z' },
    nomFichier: 'Nadège Le Bihan.livret',
    fiche: of,
    textes: vide
      ? []
      : ids.slice(0, 9).map((_, rank) => ({
          cle: `situation:s${rank + 1}`,
          mots: 300 + rank * 120,
          preuvesCitees: rank % 3 === 0 ? ['p1', 'p2'] : [],
          elements: ['contexte', 'role'],
          extrait:
            'J’ai alors proposé de découper la reprise en trois lots, parce qu’un seul aurait suffi à nous perdre.',
          modifieLe: `2026-11-${10 + rank}T20:14:00.000Z`,
        })),
    fichiers: [],
    revision: 1,
    modifieLe: '2026-11-22T20:14:00.000Z',
  });
}
