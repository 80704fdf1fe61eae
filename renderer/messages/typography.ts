// French spaces before signs, so that a line never starts with « : » or « ? ». The catalogues are written with plain
// spaces, which one can see; this puts the right ones in once, when the page starts.
import type { Words } from './catalogue.ts';

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

/** « : » and the inside of « » take a no-break space, « ; ! ? » a narrow one. Already right, nothing changes. */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/ :(?!\S)/g, `${NO_BREAK}:`)
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/ »/g, `${NO_BREAK}»`)
    .replace(/ %/g, `${NO_BREAK}%`);

/** The same tree, every sentence with its French spaces. */
export const withFrenchSpaces = <T extends Words>(words: T): T =>
  Object.fromEntries(
    Object.entries(words).map(([key, value]) => [
      key,
      typeof value === 'string' ? frenchSpaces(value) : withFrenchSpaces(value),
    ]),
  ) as T;
