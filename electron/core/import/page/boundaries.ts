// Where each fiche of a pasted text begins: the title above « Code de la fiche : RNCP… ».
import { fold, isBlank, type PageLines } from './lines.ts';

const CODE = /^Code de la fiche ?: ?((?:RNCP|RS)\d+)$/;
const NOT_A_TITLE = /^(Code de la fiche|Etat) ?:|<\/?[a-z]|^(RNCP|RS)\d+|\t|^\d{2}[-/]\d{2}[-/]\d{4}$|:$/;

export interface PageSpan extends PageLines {
  readonly code: string;
  /** Index of the « Code de la fiche » line in `lines`. */
  readonly codeIndex: number;
  /** False when no line above the code can be the title. */
  readonly titled: boolean;
}

/**
 * The title is the nearest non-empty line above the code, taken away from the page before it: two pages may be glued
 * with no blank line between (a table row, then at once the next title).
 */
export const findPages = ({ lines, firstLine }: PageLines): PageSpan[] => {
  const codes = lines.flatMap((line, index) => {
    const match = CODE.exec(fold(line));
    return match?.[1] ? [{ code: match[1], index }] : [];
  });
  const starts = codes.map(({ index }, rank) => {
    const floor = rank === 0 ? 0 : (codes[rank - 1]?.index ?? 0) + 1;
    let start = index - 1;
    while (start >= floor && isBlank(lines[start] ?? '')) start -= 1;
    const titled = start >= floor && !NOT_A_TITLE.test(fold(lines[start] ?? ''));
    return titled ? { start, titled } : { start: index, titled };
  });
  return codes.map(({ code, index }, rank) => {
    const { start, titled } = starts[rank] ?? { start: index, titled: false };
    let end = starts[rank + 1]?.start ?? lines.length;
    while (end > start + 1 && isBlank(lines[end - 1] ?? '')) end -= 1;
    return {
      code,
      titled,
      codeIndex: index - start,
      lines: lines.slice(start, end),
      firstLine: firstLine + start,
    };
  });
};
