// One fiche from its page: the readers in the order of the page, then what the fiche says against itself.
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { findAnomalies } from './anomalies/find-anomalies.ts';
import type { PageSpan } from './boundaries.ts';
import { isBlank } from './lines.ts';
import { PageReader } from './page-reader.ts';
import { readBlocs } from './read-blocs.ts';
import { readCorrespondances } from './read-correspondances.ts';
import { readCertificateurs, readCodes, readEtat, readNiveau, readTopEcheance } from './read-header.ts';
import { readDates, readJournal, readStatistiques, readTextes } from './read-legal.ts';
import { readPrerequis, readTransversales } from './read-prerequis.ts';
import { readRegle } from './read-regle.ts';
import { readSilent } from './read-silent.ts';
import { readAnterieures, readHistorique, readOrganismes } from './read-tail.ts';
import { readActivites, readAttestees, readRome, readText } from './read-texts.ts';
import { readVoies } from './read-voies.ts';
import { findSections } from './sections.ts';

export interface PageSource {
  /** Name of the file, without its folder; null for pasted text. */
  readonly fichier: string | null;
  /** What is known of the day of the copy, as words of the credit: « page copiée avant le 30-09-2025 ». */
  readonly copie?: string;
}

/** Throws PageRefused. */
export const buildArchive = (span: PageSpan, source: PageSource): FicheArchive => {
  const page = new PageReader(span.lines, findSections(span.lines));
  page.origin('intitule', 0);
  page.origin('code', span.codeIndex);
  const modalitesGenerales = readText(page, 'modalitesGenerales', 'modalites');
  const blocs = readBlocs(page, span.code, modalitesGenerales);
  const voies = readVoies(page);
  const experience = voies.findIndex(({ voie }) => voie === 'Par expérience');
  copyOrigin(page, `voies.${experience}.jury`, 'juryVae');
  readOrganismes(page);
  readSilent(page);
  const fiche = {
    code: span.code,
    intitule: (span.lines[0] ?? '').trim(),
    niveau: readNiveau(page),
    etat: readEtat(page, span.codeIndex),
    source: { type: 'page' as const, fichier: source.fichier, date: null },
    ...readDates(page),
    certificateurs: readCertificateurs(page),
    nsf: readCodes(page, 'nsf', 'Code(s) NSF'),
    formacodes: readCodes(page, 'formacodes', 'Formacode(s)'),
    rome: readRome(page),
    objectifs: readText(page, 'objectifs', 'objectifs'),
    activitesVisees: readActivites(page),
    competencesAttestees: readAttestees(page, blocs),
    modalitesGenerales,
    blocs,
    regle: readRegle(page, blocs),
    voies,
    juryVae: voies[experience]?.jury ?? null,
    correspondances: readCorrespondances(page),
    transversales: readTransversales(page),
    prerequis: readPrerequis(page),
    statistiques: readStatistiques(page),
    anomalies: page.anomalies,
    secteurs: readText(page, 'secteurs', 'secteurs'),
    emplois: readText(page, 'emplois', 'emplois'),
    referencesJuridiques: readText(page, 'referencesJuridiques', 'references'),
    textesReglementaires: readTextes(page),
    dateJournalOfficiel: readJournal(page),
    lienDescriptif: readText(page, 'lienDescriptif', 'lien'),
    historiqueCertificateurs: readHistorique(page),
    anterieures: readAnterieures(page),
  };
  fiche.anomalies = [...findAnomalies(fiche, page, readTopEcheance(page)), ...page.anomalies];
  return FicheArchive.parse({
    fiche,
    page: { texte: trimEnd(span.lines).join('\n'), origines: page.origines },
    credit: credit(span.code, source.copie),
  });
};

const trimEnd = (lines: readonly string[]): readonly string[] => {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1] ?? '')) end -= 1;
  return lines.slice(0, end);
};

const copyOrigin = (page: PageReader, from: string, to: string): void => {
  const origin = page.origines.find(({ chemin }) => chemin === from);
  if (origin) page.origines.push({ ...origin, chemin: to });
};

/** The attribution that Licence Ouverte 2.0 asks for: the source, and the date as far as it is known. */
const credit = (code: string, copie = 'page copiée à une date qui n’est pas connue'): string =>
  `Source : France compétences, fiche ${code} du répertoire national des certifications professionnelles, ${copie}. Licence Ouverte 2.0.`;
