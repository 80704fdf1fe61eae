// The end of the page: link, organismes, history of the certificateurs, former certifications.
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { cells, fold, isoDate, orNull } from './lines.ts';
import type { PageReader } from './page-reader.ts';

/** A page that stops inside its tail is still a whole fiche: what may be missing is said. */
const truncated = (page: PageReader, index: number): void =>
  page.anomaly(
    'page-tronquee',
    'La page copiée s’arrête avant la fin : l’historique des certificateurs et les certifications antérieures n’y sont peut-être pas.',
    page.line(index),
  );

const isLastSection = (page: PageReader, index: number): boolean =>
  page.lines.slice(index + 1).every((line) => line.trim() === '');

export const readOrganismes = (page: PageReader): void => {
  const section = page.section('organismes');
  if (!section) return;
  const lines = page.filled(section);
  const opensList = page.line(section.heading).trim().endsWith(':');
  if (opensList && lines.length === 0 && isLastSection(page, section.heading))
    truncated(page, section.heading);
  // The list itself is behind a link: a table there is one whose heading was lost.
  for (const index of lines) if (page.line(index).includes('\t')) page.unknown(index, 'Liste des organismes');
};

export const readHistorique = (page: PageReader): Fiche['historiqueCertificateurs'] =>
  readTable(page, 'historique', /^Nom légal du certificateur\t/, 'Historique des certificateurs', (row) => {
    const [nom, siret = '', mouvement, date = '', ...rest] = row;
    const day = isoDate(date);
    if (!nom || !/^(\d{14}|-)$/.test(siret) || !mouvement || rest.length > 0 || !(day || date === '-'))
      return null;
    return { nom, siret: orNull(siret), mouvement, date: day };
  });

export const readAnterieures = (page: PageReader): Fiche['anterieures'] =>
  readTable(page, 'anterieures', /^Code de la fiche\t/, 'Certification(s) antérieure(s)', (row) => {
    const [code = '', intitule, ...rest] = row;
    return /^(RNCP|RS)\d+$/.test(code) && intitule && rest.length === 0 ? { code, intitule } : null;
  });

const readTable = <T>(
  page: PageReader,
  key: 'historique' | 'anterieures',
  header: RegExp,
  where: string,
  read: (row: string[]) => T | null,
): T[] => {
  const section = page.section(key);
  if (!section) return [];
  const chemin = key === 'historique' ? 'historiqueCertificateurs' : key;
  const rows: T[] = [];
  let stopped = false;
  for (const index of page.filled(section)) {
    if (header.test(fold(page.line(index)))) continue;
    const row = read(cells(page.line(index)));
    if (row) {
      page.origin(`${chemin}.${rows.length}`, index);
      rows.push(row);
    } else if (isLastSection(page, index)) {
      truncated(page, index);
      stopped = true;
    } else page.unknown(index, where);
  }
  if (rows.length === 0 && !stopped) truncated(page, section.heading);
  return rows;
};
