// The words of Word's markup that say what changed, and by whom.
import type { Genre } from './fil.ts';
import type { Attributs } from './lire-xml.ts';

export const GENRES: Readonly<Record<string, Genre>> = {
  'w:ins': 'insertion',
  'w:del': 'suppression',
  'w:moveFrom': 'parti',
  'w:moveTo': 'arrive',
};
/** What it was before: never a part of the document. */
export const ANCIENS = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
]);
/** Of a table, its rows and its cells: one change of form of the table. Cells merged or parted are one too. */
export const FORMES_DE_TABLE = new Set([
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:cellMerge',
]);
export const SIGNES: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};
/** Their result is made by the program: a number of page or of table that changes is no remark. */
export const CALCULES = /^\s*(PAGEREF|PAGE|NUMPAGES|SEQ|REF|NOTEREF|SECTIONPAGES|STYLEREF)\b/i;

export const auteurDe = (a: Attributs): string => (a['w:author'] ?? '').trim();
export const dateDe = (a: Attributs): string | null => {
  const date = a['w:date'] ?? '';
  return /^\d{4}-\d{2}-\d{2}T/.test(date) ? date : null;
};
