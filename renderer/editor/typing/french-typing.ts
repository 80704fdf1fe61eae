// French typography while typing, as a pure decision: what stands before the caret, what was typed, what to write
// instead. Rules of the Imprimerie nationale as the application writes them itself: « » with U+00A0, U+202F before ; ! ?,
// U+00A0 before :, ’ and ….
const NBSP = '\u00A0';
const THIN = '\u202F';
const SPACES = ` ${NBSP}${THIN}`;

export interface TypingEdit {
  /** Characters to take away before the caret, the one just typed not counted. */
  readonly remove: number;
  /** What stands there instead, the one just typed included. */
  readonly insert: string;
}

const OPENERS = new Set([
  '',
  ' ',
  NBSP,
  THIN,
  '\n',
  '(',
  '[',
  '«',
  '“',
  '‘',
  '’',
  '–',
  '—',
  '-',
  '/',
  '\uFFFC',
]);
const last = (text: string): string => text.slice(-1);
const word = (before: string): string => /\S*$/u.exec(before)?.[0] ?? '';
/** In an address, a sign is part of the address. */
const inAddress = (before: string): boolean => /(:\/\/|www\.|@)/u.test(word(before));
const quoteIsOpen = (before: string): boolean => before.lastIndexOf('«') > before.lastIndexOf('»');

function quote(before: string): TypingEdit {
  const previous = last(before);
  const spaced = SPACES.includes(previous) && previous !== '';
  if (quoteIsOpen(before) && before.at(-1) !== '«' && !/«\s*$/u.test(before))
    return spaced ? { remove: 1, insert: `${NBSP}»` } : { remove: 0, insert: `${NBSP}»` };
  return OPENERS.has(previous) ? { remove: 0, insert: `«${NBSP}` } : { remove: 0, insert: `${NBSP}»` };
}

/** The fixed space before a high sign. */
function high(before: string, sign: string, space: string): TypingEdit | null {
  const previous = last(before);
  if (previous === space) return null;
  if (previous === ' ') {
    // At the beginning of a line, or after another sign, the space was meant.
    return before.trim() === '' ? null : { remove: 1, insert: space + sign };
  }
  if (previous === '' || '\n([\uFFFC'.includes(previous) || `!?;:${SPACES}`.includes(previous)) return null;
  return inAddress(before) ? null : { remove: 0, insert: space + sign };
}

function colon(before: string): TypingEdit | null {
  // 14:02, https:, C: — the space comes back if one types it.
  if (/(\d|(^|\s)(https?|ftp|file|mailto)|(^|\s)[A-Za-z])$/iu.test(before)) return null;
  return high(before, ':', NBSP);
}

/**
 * @param before text of the paragraph before the caret (line break « \n », anything that is not text U+FFFC)
 * @param typed the one character typed
 * @returns null when the character stands as typed
 */
export function frenchTyping(before: string, typed: string): TypingEdit | null {
  switch (typed) {
    case '"':
      return quote(before);
    case "'":
      return { remove: 0, insert: '’' };
    case ';':
    case '!':
    case '?':
      return high(before, typed, THIN);
    case ':':
      return colon(before);
    case '«':
      return { remove: 0, insert: `«${NBSP}` };
    case '»':
      return before.endsWith(NBSP) ? null : { remove: before.endsWith(' ') ? 1 : 0, insert: `${NBSP}»` };
    case '.':
      return /(^|[^.])\.\.$/u.test(before) ? { remove: 2, insert: '…' } : null;
    case ' ':
      // The space that one types by habit after « is already there.
      return before.endsWith(`«${NBSP}`) ? { remove: 0, insert: '' } : null;
    case '/':
      // « gopher :/ » : what looked like a sentence is an address.
      return before.endsWith(`${NBSP}:`) ? { remove: 2, insert: ':/' } : null;
    default:
      return null;
  }
}
