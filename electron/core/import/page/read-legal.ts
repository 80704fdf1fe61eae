// « Base légale »: dates, texts of the Journal officiel; then the statistics.
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import type { SectionKey } from './headings.ts';
import { cells, fold, isoDate, orNull } from './lines.ts';
import type { PageReader } from './page-reader.ts';
import { PageRefused } from './refusal.ts';

const dateOf = (page: PageReader, key: SectionKey, chemin: string): string | null => {
  const section = page.section(key);
  if (!section) return null;
  const value = orNull(cells(page.line(section.heading))[1]);
  if (value === null) return null;
  const date = isoDate(value);
  if (!date)
    throw new PageRefused(
      `« ${page.line(section.heading).trim()} » n’est pas une date lisible. Rien n’a été gardé de cette fiche. Copiez la page à nouveau.`,
      section.heading,
    );
  page.origin(chemin, section.heading);
  return date;
};

type Dates = Pick<Fiche, 'dateDecision' | 'dureeAnnees' | 'dateEcheance' | 'dateDerniereDelivrance'>;

export const readDates = (page: PageReader): Dates => {
  for (const [key, where] of [
    ['publication', 'Date de publication de la fiche'],
    ['debut', 'Date de début des parcours certifiants'],
    ['decision', 'Date de décision'],
    ['duree', 'Durée de l’enregistrement'],
    ['fin', 'Date d’échéance de l’enregistrement'],
    ['delivrance', 'Date de dernière délivrance possible'],
  ] as const)
    for (const index of page.filled(page.section(key))) page.unknown(index, where);
  sayMissing(page);
  return {
    dateDecision: dateOf(page, 'decision', 'dateDecision'),
    dureeAnnees: readDuree(page),
    dateEcheance: dateOf(page, 'fin', 'dateEcheance'),
    dateDerniereDelivrance: dateOf(page, 'delivrance', 'dateDerniereDelivrance'),
  };
};

/** A registration « sur demande » has a decision and a duration, one « de droit » the start of its parcours. */
const sayMissing = (page: PageReader): void => {
  const fin = page.line(page.section('fin')?.heading ?? -1).replace(/\s+/g, ' ');
  if (!page.section('decision') && !page.section('debut'))
    page.anomaly('decision-absente', 'La page ne dit pas quand l’enregistrement a été décidé.', fin);
  if (page.section('decision') && !page.section('duree'))
    page.anomaly('duree-absente', 'La page ne dit pas pour combien d’années la fiche est enregistrée.', fin);
};

const readDuree = (page: PageReader): number | null => {
  const section = page.section('duree');
  if (!section) return null;
  const value = cells(page.line(section.heading))[1] ?? '';
  if (!/^\d{1,2}$/.test(value)) {
    if (orNull(value) !== null) page.unknown(section.heading, 'Durée de l’enregistrement en années');
    return null;
  }
  page.origin('dureeAnnees', section.heading);
  return Number(value);
};

export const readJournal = (page: PageReader): string | null => {
  const [first, ...rest] = page.filled(page.section('journal'));
  if (first === undefined) return null;
  for (const index of rest) page.unknown(index, 'Date du dernier Journal Officiel');
  const date = isoDate(page.line(first));
  if (date) page.origin('dateJournalOfficiel', first);
  else page.unknown(first, 'Date du dernier Journal Officiel');
  return date;
};

/** A line that begins with a date cell (« 14/10/2020 → ») opens an entry, whose text runs to the next one. */
export const readTextes = (page: PageReader): Fiche['textesReglementaires'] => {
  const section = page.section('textes');
  const entries: { date: string; index: number }[] = [];
  for (const index of page.filled(section)) {
    // The date stands alone in its line, before a TAB that a browser may lose.
    const date = isoDate(cells(page.line(index))[0] ?? '');
    if (date) entries.push({ date, index });
    else if (entries.length === 0 && !/^Date du JO\/BO\t/.test(fold(page.line(index))))
      page.unknown(index, 'Textes réglementaires');
  }
  return entries.map(({ date, index }, rank) => {
    const sameLine = cells(page.line(index)).slice(1).join(' ').trim();
    const end = entries[rank + 1]?.index ?? section?.end ?? index + 1;
    const below = page.text(`textesReglementaires.${rank}.texte`, { start: index + 1, end });
    page.origin(`textesReglementaires.${rank}`, index, Math.max(index, end - 1));
    return { date, texte: [sameLine, below].filter((part) => part).join('\n') };
  });
};

const number = (cell: string | undefined): number | null => {
  const value = orNull(cell);
  return value === null ? null : Number(value.replace(',', '.'));
};

/** Newest first, as on the page; percentages; « - » is unknown. */
export const readStatistiques = (page: PageReader): Fiche['statistiques'] => {
  const rows: Fiche['statistiques'] = [];
  for (const index of page.filled(page.section('statistiques'))) {
    const row = cells(page.line(index));
    if (/^Année d'obtention de la certification\t/.test(fold(page.line(index)))) continue;
    if (
      row.length !== 6 ||
      !/^\d{4}$/.test(row[0] ?? '') ||
      !row.every((cell) => /^(-|\d+([.,]\d+)?)$/.test(cell))
    ) {
      page.unknown(index, 'Statistiques');
      continue;
    }
    page.origin(`statistiques.${rows.length}`, index);
    rows.push({
      annee: Number(row[0]),
      certifies: number(row[1]),
      certifiesVae: number(row[2]),
      insertionGlobale6Mois: number(row[3]),
      insertionMetier6Mois: number(row[4]),
      insertionMetier2Ans: number(row[5]),
    });
  }
  return rows;
};
