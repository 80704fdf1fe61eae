// What Word, LibreOffice, Google Docs or a web page put on the clipboard, made plain before the schema reads it: what one
// sees stays, as headings, lists, tables, bold and italic; the rest goes away.
import { cleanBlocks } from './blocks.ts';
import { cleanInlines } from './inlines.ts';
import { leaveOut, withoutConditions } from './leave-out.ts';
import { makeListsAgain } from './lists.ts';
import { cleanTables } from './tables.ts';

/** A passage of our own editor: it says exactly what the schema holds. */
const isOurs = (html: string): boolean => html.includes('data-pm-slice');

/** Needs a DOM. The result holds no script, style, comment, hidden text or tracked deletion, and no empty paragraph. */
export function cleanHtml(html: string): string {
  const document = new DOMParser().parseFromString(withoutConditions(html), 'text/html');
  leaveOut(document);
  if (!isOurs(html)) {
    makeListsAgain(document);
    cleanTables(document);
    cleanBlocks(document);
    cleanInlines(document);
  }
  return document.body.innerHTML;
}
