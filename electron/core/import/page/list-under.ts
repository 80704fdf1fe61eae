// The items of a list, under the line that opens it with « : ».
import { isBlank, isBullet, stripBullet } from './lines.ts';
import type { PageReader } from './page-reader.ts';

export interface Item {
  readonly texte: string;
  /** Line of the page, from 0. */
  readonly index: number;
}

/**
 * Bulleted lines, as long as they follow each other. A browser may drop the bullets: the list is then the lines down
 * to the next blank one; a single line leaves a doubt, which is said.
 */
export const listUnder = (page: PageReader, opener: number, end: number): Item[] => {
  let first = opener + 1;
  while (first < end && isBlank(page.line(first))) first += 1;
  const bulleted = first < end && isBullet(page.line(first));
  const items: Item[] = [];
  for (let index = first; index < end; index += 1) {
    const line = page.line(index);
    if (isBlank(line)) {
      if (bulleted) continue;
      break;
    }
    if (bulleted && !isBullet(line)) break;
    items.push({ texte: stripBullet(line), index });
  }
  if (!bulleted && items.length === 1)
    page.anomaly(
      'liste-sans-puces',
      'Cette liste a perdu ses puces à la copie : on ne voit pas où elle finit, une seule ligne en a été lue.',
      page.line(opener),
    );
  return items;
};
