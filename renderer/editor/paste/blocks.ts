// Headings, paragraphs and quotations: what plays their part becomes them, and nothing empty stays.
import { rename, unwrap, words } from './style-of.ts';

const TEXT_BLOCKS = 'p, h1, h2, h3, li, td, th, div, blockquote';
const BLOCKS = `${TEXT_BLOCKS}, ul, ol, table, figure, section, article, pre`;
const KEPT = 'img, table, figure, [data-preuve]';

/** Words that stand by themselves: a heading of Word's, or one that says its level to a screen reader. */
function headings(document: Document): void {
  for (const node of document.querySelectorAll('h4, h5, h6')) rename(node, 'h3');
  for (const node of document.querySelectorAll('[role=heading]'))
    if (!/^H\d$/.test(node.tagName))
      rename(node, `h${Math.min(3, Math.max(1, Number(node.getAttribute('aria-level')) || 2))}`);
  for (const node of document.querySelectorAll('p.MsoTitle, p.title')) rename(node, 'h1');
  for (const node of document.querySelectorAll('p.MsoSubtitle, p.subtitle')) rename(node, 'h2');
}

function quotations(document: Document): void {
  for (const node of document.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const quotation = document.createElement('blockquote');
    node.before(quotation);
    quotation.append(node);
  }
}

/** Lines of a listing, one under the other. */
function listings(document: Document): void {
  for (const pre of document.querySelectorAll('pre')) {
    for (const br of pre.querySelectorAll('br')) br.replaceWith('\n');
    const lines = (pre.textContent ?? '').replace(/\n+$/u, '').split('\n');
    const p = document.createElement('p');
    p.append(...lines.flatMap((line, rank) => (rank === 0 ? [line] : [document.createElement('br'), line])));
    pre.replaceWith(p);
  }
}

const isBreak = (node: Node | null): node is Element => node instanceof Element && node.tagName === 'BR';
const isBlank = (node: Node): boolean =>
  node.nodeType === 3 ? words(node) === '' : node instanceof Element && !isBreak(node) && isEmpty(node);
const isEmpty = (node: Element): boolean =>
  words(node) === '' && !node.matches(KEPT) && node.querySelector(KEPT) === null;
const isBlock = (node: Node | null): boolean => node instanceof Element && node.matches(BLOCKS);

/** What stands beside a line break in its paragraph, blanks apart; null at the edge. */
function beside(br: Node, side: 'previousSibling' | 'nextSibling', block: Element): Node | null {
  for (let node: Node | null = br; node !== null && node !== block; node = node.parentNode) {
    let other: Node | null = node[side];
    while (other !== null && isBlank(other)) other = other[side];
    if (other !== null) return other;
  }
  return null;
}

/** Line breaks used as space: two make two paragraphs; at the edge of a paragraph or beside a block, one is nothing. */
function lineBreaks(document: Document): void {
  for (const br of [...document.querySelectorAll('br')]) {
    const block = br.closest(TEXT_BLOCKS) ?? document.body;
    const before = beside(br, 'previousSibling', block);
    const next = beside(br, 'nextSibling', block);
    const atEdge = before === null || next === null || isBlock(before) || isBlock(next);
    if (!atEdge && isBreak(next)) splitAfter(br, block);
    if (atEdge || isBreak(next)) br.remove();
  }
}

/** What follows the line break goes into a paragraph of its own. */
function splitAfter(br: Element, block: Element): void {
  const first = /^(P|H\d)$/.test(block.tagName) ? block : lineAround(br, block);
  const range = block.ownerDocument.createRange();
  range.setStartAfter(br);
  range.setEnd(first, first.childNodes.length);
  const second = block.ownerDocument.createElement(first.tagName);
  second.append(range.extractContents());
  first.after(second);
}

/** The words around the line break, up to the next block on each side, in a paragraph. */
function lineAround(br: Element, block: Element): Element {
  let at: Node = br;
  while (at.parentNode !== null && at.parentNode !== block) at = at.parentNode;
  const run: ChildNode[] = [at as ChildNode];
  for (let node = at.previousSibling; node !== null && !isBlock(node); node = node.previousSibling)
    run.unshift(node);
  for (let node = at.nextSibling; node !== null && !isBlock(node); node = node.nextSibling) run.push(node);
  const paragraph = block.ownerDocument.createElement('p');
  run[0]?.before(paragraph);
  paragraph.append(...run);
  return paragraph;
}

function nothingEmpty(document: Document): void {
  // Innermost first: a list of empty items is empty.
  for (const node of [
    ...document.querySelectorAll('p, h1, h2, h3, li, ul, ol, div, blockquote, section'),
  ].reverse())
    if (isEmpty(node)) node.remove();
}

export function cleanBlocks(document: Document): void {
  for (const node of document.querySelectorAll('dt, summary')) rename(node, 'p');
  for (const node of document.querySelectorAll('main, nav')) unwrap(node);
  listings(document);
  headings(document);
  quotations(document);
  lineBreaks(document);
  nothingEmpty(document);
}
