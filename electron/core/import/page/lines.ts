// The pasted text as lines: line ends, spaces and accents made even, nothing else. What is kept is what is parsed.

/** A piece of the file: `lines[0]` is the line `firstLine` (from 1) of the text that was given. */
export interface PageLines {
  readonly lines: readonly string[];
  readonly firstLine: number;
}

/**
 * Line ends, the byte order mark, decomposed accents and no-break spaces differ from one browser to the next and say
 * nothing: U+00A0 becomes a space. The narrow U+202F is the author's own and stays.
 */
export const toLines = (text: string): PageLines => ({
  lines: text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\u00A0/g, ' ')
    .split('\n'),
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

const MARK = /^\s*[•◦▪●‣■□○*–-][ \t]+/;

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
