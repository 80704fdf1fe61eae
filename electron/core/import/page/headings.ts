// The fixed headings of a page, in their order, as the template of the site prints them (apostrophes folded).

export type SectionKey =
  | 'niveau'
  | 'nsf'
  | 'formacodes'
  | 'echeance'
  | 'certificateurs'
  | 'objectifs'
  | 'activites'
  | 'attestees'
  | 'modalites'
  | 'blocs'
  | 'regle'
  | 'secteurs'
  | 'emplois'
  | 'rome'
  | 'references'
  | 'prerequisEntree'
  | 'prerequisValidation'
  | 'prerequisBlocs'
  | 'voies'
  | 'cadre'
  | 'partielle'
  | 'ancienneTotale'
  | 'anciennePartielle'
  | 'aucune'
  | 'textes'
  | 'journal'
  | 'publication'
  | 'debut'
  | 'decision'
  | 'duree'
  | 'fin'
  | 'delivrance'
  | 'statistiques'
  | 'lien'
  | 'organismes'
  | 'historique'
  | 'anterieures';

export interface Heading {
  readonly key: SectionKey;
  readonly pattern: RegExp;
  /** Headings of one rank may come in any order between themselves. */
  readonly rank: number;
  /** The template always prints it: without it the page is cut or damaged. */
  readonly required: boolean;
  /** What a person reads on the page. */
  readonly label: string;
}

const heading = (
  rank: number,
  key: SectionKey,
  pattern: RegExp,
  label: string,
  required = true,
): Heading => ({ rank, key, pattern, label, required });

export const BLOC_LINE = /^((?:RNCP|RS)\d+BC\d+) - ([^\t]+)$/;

export const HEADINGS: readonly Heading[] = [
  heading(1, 'niveau', /^Nomenclature$/, 'Nomenclature du niveau de qualification'),
  heading(2, 'nsf', /^Code\(s\) NSF$/, 'Code(s) NSF', false),
  heading(3, 'formacodes', /^Formacode\(s\)$/, 'Formacode(s)', false),
  heading(4, 'echeance', /^Date d'échéance$/, 'Date d’échéance de l’enregistrement'),
  heading(5, 'certificateurs', /^Nom légal\tSiret\t/, 'Certificateur(s)'),
  heading(6, 'objectifs', /^Objectifs et contexte de la certification :$/, 'Objectifs et contexte'),
  heading(7, 'activites', /^Activités visées :$/, 'Activités visées'),
  heading(8, 'attestees', /^Compétences attestées :$/, 'Compétences attestées'),
  heading(9, 'modalites', /^Modalités d'évaluation :$/, 'Modalités d’évaluation'),
  heading(10, 'blocs', BLOC_LINE, 'Blocs de compétences'),
  heading(
    11,
    'regle',
    /^Description des modalités d'acquisition de la certification par capitalisation/,
    'Description des modalités d’acquisition de la certification',
  ),
  heading(12, 'secteurs', /^Secteurs d'activités :$/, 'Secteurs d’activités'),
  heading(13, 'emplois', /^Type d'emplois accessibles :$/, 'Type d’emplois accessibles'),
  heading(14, 'rome', /^Code\(s\) ROME :$/, 'Code(s) ROME'),
  heading(
    15,
    'references',
    /^Références juridiques des règlementations d'activité :$/,
    'Références juridiques des règlementations d’activité',
  ),
  heading(
    16,
    'prerequisEntree',
    /^Le cas éché?ant, prérequis à l'entrée en formation :$/,
    'Prérequis à l’entrée en formation',
  ),
  heading(
    17,
    'prerequisValidation',
    /^Le cas éché?ant, prérequis à la validation de la certification :$/,
    'Prérequis à la validation de la certification',
  ),
  heading(
    18,
    'prerequisBlocs',
    /^Pré-requis dis[ct]+incts pour les blocs de compétences :$/,
    'Pré-requis distincts pour les blocs',
  ),
  heading(19, 'voies', /^Voie d'accès à la certification\tOui\tNon\t/, 'Voie d’accès à la certification'),
  heading(20, 'cadre', /^\tOui\tNon$/, 'Inscrite au cadre de la Nouvelle Calédonie', false),
  heading(
    21,
    'partielle',
    /^Certifications professionnelles enregistrées au RNCP en correspondance partielle :$/,
    'Correspondances partielles',
    false,
  ),
  heading(
    21,
    'ancienneTotale',
    /^Anciennes versions de la certification professionnelle reconnues en correspondance totale :$/,
    'Anciennes versions, correspondance totale',
    false,
  ),
  heading(
    21,
    'anciennePartielle',
    /^Anciennes versions de la certification professionnelle reconnues en correspondance partielle :$/,
    'Anciennes versions, correspondance partielle',
    false,
  ),
  heading(21, 'aucune', /^Aucune correspondance$/, 'Aucune correspondance', false),
  heading(
    21,
    'textes',
    /^Référence au\(x\) texte\(s\) règlementaire\(s\) instaurant la certification :$/,
    'Textes réglementaires',
    false,
  ),
  heading(
    21,
    'journal',
    /^Date du dernier Journal Officiel ou Bulletin Officiel :$/,
    'Date du dernier Journal Officiel',
    false,
  ),
  // Registrations « de droit » have these two in place of a decision and a duration.
  heading(21, 'publication', /^Date de publication de la fiche\t/, 'Date de publication de la fiche', false),
  heading(21, 'debut', /^Date de début des parcours certifiants\t/, 'Date de début des parcours', false),
  heading(22, 'decision', /^Date de décision\t/, 'Date de décision', false),
  heading(23, 'duree', /^Durée de l'enregistrement en années\t/, 'Durée de l’enregistrement', false),
  heading(24, 'fin', /^Date d'échéance de l'enregistrement\t/, 'Date d’échéance de l’enregistrement'),
  heading(
    25,
    'delivrance',
    /^Date de dernière délivrance possible de la certification\t/,
    'Date de dernière délivrance possible',
    false,
  ),
  heading(26, 'statistiques', /^Statistiques :$/, 'Statistiques', false),
  heading(
    27,
    'lien',
    /^Lien internet vers le descriptif de la certification :$/,
    'Lien internet vers le descriptif',
    false,
  ),
  heading(
    28,
    'organismes',
    /^Liste des organismes préparant à la certification :$|^Le certificateur n'habilite aucun organisme préparant à la certification$/,
    'Liste des organismes préparant à la certification',
  ),
  heading(
    29,
    'historique',
    /^Historique des changements de certificateurs :$/,
    'Historique des changements de certificateurs',
    false,
  ),
  heading(
    30,
    'anterieures',
    /^Certification\(s\) antérieure\(s\) :$/,
    'Certification(s) antérieure(s)',
    false,
  ),
];

/** Printed above the first table, the same on every page: they say nothing. */
export const NOISE: ReadonlySet<string> = new Set([
  'Bouton de téléchargement',
  'Aide en ligne',
  'Europass',
  'Supplément Europass :',
  'FR',
  '-',
  "L'essentiel",
  'Icon de la nomenclature',
  'Icon NSF',
  'Icon formacode',
  'Icon date',
  'Certificateur(s)',
  'Résumé de la certification',
  'Blocs de compétences',
  "Secteur d'activité et type d'emploi",
  "Voie d'accès",
  "Liens avec d'autres certifications professionnelles, certifications ou habilitations",
  'Base légale',
  "Pour plus d'informations",
]);
