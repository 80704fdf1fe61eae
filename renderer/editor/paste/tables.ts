// Tables: their header row, their caption; a table that only lays a page out is none.
import { rename, unwrap, words, written } from './style-of.ts';

/** « Tableau 3 : », which the dossier writes itself. */
const NUMBERED = /^(tableau|table)\s+\d+\s*[:.–—-]?\s*/iu;

function isBold(node: Node, bold = false): boolean {
  if (node.nodeType === 3) return bold || words(node) === '';
  if (!(node instanceof Element)) return true;
  const weight = written(node, 'font-weight');
  const own = weight === '' ? bold || /^(B|STRONG)$/.test(node.tagName) : /^(bold|[5-9]\d\d)/.test(weight);
  return [...node.childNodes].every((child) => isBold(child, own));
}

const isTitleCell = (cell: Element): boolean => words(cell) !== '' && isBold(cell);

function headerRow(table: HTMLTableElement): void {
  const [first, second] = table.rows;
  for (const cell of table.querySelectorAll('thead td')) renameCell(cell);
  if (first === undefined || second === undefined || first.cells.length < 2) return;
  const said = [...first.cells];
  if (said.every(isTitleCell) && ![...second.cells].every(isTitleCell))
    for (const cell of said) if (cell.tagName === 'TD') renameCell(cell);
}

function renameCell(cell: Element): void {
  const spans = ['colspan', 'rowspan'].map((name) => [name, cell.getAttribute(name)] as const);
  const header = rename(cell, 'th');
  for (const [name, value] of spans) if (value !== null) header.setAttribute(name, value);
}

function caption(table: HTMLTableElement): void {
  const before = table.previousElementSibling;
  const after = table.nextElementSibling;
  const isCaption = (node: Element | null): node is Element =>
    node?.classList.contains('MsoCaption') === true && NUMBERED.test(words(node));
  const node = table.caption ?? (isCaption(before) ? before : isCaption(after) ? after : null);
  if (node === null) return;
  table.setAttribute(
    'data-legende',
    node === table.caption ? words(node) : words(node).replace(NUMBERED, ''),
  );
  node.remove();
}

/** One cell, or said to be there for the layout: its content is what was meant. */
function unwrapLayout(table: HTMLTableElement): boolean {
  const isLayout =
    /^(presentation|none)$/.test(table.getAttribute('role') ?? '') ||
    (table.rows.length === 1 && table.rows[0]?.cells.length === 1 && !table.hasAttribute('data-legende'));
  if (!isLayout) return false;
  for (const cell of table.querySelectorAll('td, th'))
    if (cell.closest('table') === table) rename(cell, 'div');
  for (const node of [...table.querySelectorAll('colgroup, col')]) node.remove();
  for (const node of [...table.querySelectorAll('tr, tbody, thead, tfoot')])
    if (node.closest('table') === table) unwrap(node);
  unwrap(table);
  return true;
}

export function cleanTables(document: Document): void {
  for (const table of [...document.querySelectorAll('table')]) {
    caption(table);
    if (unwrapLayout(table)) continue;
    headerRow(table);
  }
}
