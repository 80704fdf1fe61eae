// The pasted text as lines: line ends, spaces and accents made even, nothing else. What is kept is what is parsed.

/** A piece of the file: `lines[0]` is the line `firstLine` (from 1) of the text that was given. */
export interface PageLines {
  readonly lines: readonly string[];
  readonly firstLine: number;
}

/** A page quoted in a mail, or typed in a margin: what every line begins with says nothing. */
const withoutMargin = (lines: readonly string[]): string[] => {
  const margins = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const margin = margins.reduce((least, one) => Math.min(least, one), margins[0] ?? 0);
  return lines.map((line) => (line.startsWith(' '.repeat(margin)) ? line.slice(margin) : line));
};

/**
 * Line ends, the byte order mark, decomposed accents and no-break spaces differ from one browser to the next and say
 * nothing: U+00A0 becomes a space, and what has no width goes. The narrow U+202F is the author's own and stays.
 */
export const toLines = (text: string): PageLines => ({
  lines: withoutMargin(
    text
      .replace(/[\uFEFF\u200B\u2060]/g, '')
      .normalize('NFC')
      .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
      .replace(/\u00A0/g, ' ')
      .split('\n'),
  ),
  firstLine: 1,
});

export const isBlank = (line: string): boolean => line.trim() === '';

/** For comparing with the words of the page's template: one apostrophe, single spaces, no end spaces; TABs stay. */
export const fold = (line: string): string =>
  line
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[ \u202F]+/g, ' ')
    .replace(/^ | $/g, '')
    .replace(/ ?\t ?/g, '\t');

/** The bullets of browsers and of Word, whose signs come from its own fonts (U+F0B7, U+F0A7, « o » and « § » with a TAB). */
const MARK = /^\s*(?:[•◦▪●‣■□○*–\uF0B7\uF0A7-][ \t]+|[o§]\t)/;

/** A list item of the page: indented by the browser, or with a real bullet. */
export const isBullet = (line: string): boolean => /^ {2,}\S/.test(line) || MARK.test(line);

export const stripBullet = (line: string): string => line.replace(MARK, '').trim();

/** The cells of a table row; « - » is the page's word for nothing. */
export const cells = (row: string): string[] => row.split('\t').map((cell) => cell.trim());

export const orNull = (cell: string | undefined): string | null =>
  cell === undefined || cell === '' || cell === '-' ? null : cell;

/** « 27-03-2028 » or « 27/03/2028 » to « 2028-03-27 »; null when it is not a real day. */
export const isoDate = (text: string): string | null => {
  const match = /^(\d{2})[-/](\d{2})[-/](\d{4})$/.exec(text.trim());
  if (!match) return null;
  const iso = `${match[3]}-${match[2]}-${match[1]}`;
  const day = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso ? null : iso;
};
