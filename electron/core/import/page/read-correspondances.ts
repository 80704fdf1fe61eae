// The tables of correspondances, whose cells hold several blocs joined by « ET » over several lines.
import type { Correspondance } from '#shared/domain/fiche/fiche.ts';
import type { SectionKey } from './headings.ts';
import { cells } from './lines.ts';
import type { PageReader } from './page-reader.ts';
import { PageRefused } from './refusal.ts';

const TABLES: readonly (readonly [SectionKey, Correspondance['type']])[] = [
  ['partielle', 'partielle'],
  ['ancienneTotale', 'ancienne-totale'],
  ['anciennePartielle', 'ancienne-partielle'],
];
const CODE_TITLE = /^((?:RNCP|RS)\d+(?:BC\d+)?) - (.+)$/;

export const readCorrespondances = (page: PageReader): Correspondance[] => {
  const all: Correspondance[] = [];
  for (const [key, type] of TABLES) {
    for (const row of rowsOf(page, key)) {
      page.origin(`correspondances.${all.length}`, row.first, row.last);
      all.push(type === 'ancienne-totale' ? wholeFiche(row) : blocToBlocs(row, type));
    }
  }
  return all;
};

interface Row {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** A line « ET », and the line after it, belong to the line before. */
const rowsOf = (page: PageReader, key: SectionKey): Row[] => {
  const [header, ...lines] = page.filled(page.section(key));
  if (header !== undefined && !page.line(header).includes('Code et intitulé')) refuse(header);
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const index = lines[at] ?? 0;
    const last = rows.at(-1);
    if (page.line(index).trim() !== 'ET') {
      rows.push({ text: page.line(index), first: index, last: index });
      continue;
    }
    at += 1;
    const next = lines[at];
    if (!last || next === undefined) refuse(index);
    else rows[rows.length - 1] = { text: `${last.text}\n${page.line(next)}`, first: last.first, last: next };
  }
  return rows;
};

const refuse = (index: number): never => {
  throw new PageRefused(
    'Le tableau des correspondances est abîmé : une de ses lignes n’a pas ses trois colonnes. Rien n’a été gardé de cette fiche. Copiez la page à nouveau.',
    index,
  );
};

/** Titles hold « - » and brackets: only the first « - » separates. */
const codeTitle = (cell: string, row: Row): { code: string; title: string } => {
  const match = CODE_TITLE.exec(cell.trim());
  return match?.[1] && match[2] ? { code: match[1], title: match[2].trim() } : refuse(row.first);
};

const wholeFiche = (row: Row): Correspondance => {
  const { code, title } = codeTitle(row.text, row);
  return { type: 'ancienne-totale', blocs: [], fiche: code, intituleFiche: title, blocsRequis: [] };
};

const blocToBlocs = (row: Row, type: Correspondance['type']): Correspondance => {
  const [own = '', fiche = '', foreign = '', ...rest] = cells(row.text);
  if (rest.length > 0 || foreign === '') refuse(row.first);
  const codes = (cell: string) => cell.split('\n').map((bloc) => codeTitle(bloc, row).code);
  const { code, title } = codeTitle(fiche, row);
  return { type, blocs: codes(own), fiche: code, intituleFiche: title, blocsRequis: codes(foreign) };
};
