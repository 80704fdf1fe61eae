// Lists that are not written as lists: Word's paragraphs with a mark (on the clipboard, in « filtered » pages, in Word
// for the web), and lists that Google Docs and old Word nest beside the item instead of inside it.
import { points, unwrap, words, written } from './style-of.ts';

interface Item {
  readonly node: Element;
  /** From 1. */
  readonly level: number;
  readonly ordered: boolean;
  /** Two neighbours of different lists are not one list. */
  readonly list: string;
}

const ORDERED = /^\s*[(]?([0-9]{1,3}|[a-z]|[ivxlc]{1,5})([.)]|\.\d+[.)]?)/iu;
const BULLET = /^\s*[·•◦▪§o\-–—➢✓\uF000-\uF0FF]\s*$/u;

const isMark = (node: Element): boolean => written(node, 'mso-list') === 'ignore';
const markOf = (node: Element): Element | undefined => [...node.querySelectorAll('span')].find(isMark);

/** `mso-list: l0 level2 lfo1`: the list, the level. */
function ofWord(node: Element): Item | null {
  const match = /^(\S+)\s+level(\d+)(?:\s+(\S+))?/.exec(written(node, 'mso-list'));
  if (match === null || node.tagName !== 'P') return null;
  return {
    node,
    level: Number(match[2]),
    ordered: ORDERED.test(markOf(node)?.textContent ?? ''),
    list: `${match[1]} ${match[3] ?? ''}`,
  };
}

/** « Filtered » Word: no mso- property is left; the mark is the first words, then fixed spaces in a tiny font. */
function ofFilteredWord(node: Element): Item | null {
  if (!/^MsoList(Paragraph|Bullet|Number)/.test(node.className) || node.tagName !== 'P') return null;
  const first = [...node.querySelectorAll('span')].find((span) =>
    /^[\s\u00A0]+$/u.test(span.textContent ?? ''),
  );
  const holder = first === undefined ? undefined : markHolder(node, first);
  if (first === undefined || holder === undefined) return null;
  const mark = (holder.textContent ?? '').replace(/\u00A0/gu, ' ');
  if (!ORDERED.test(mark) && !BULLET.test(mark)) return null;
  holder.setAttribute('style', 'mso-list:ignore');
  const margin = points(written(node, 'margin-left'));
  return { node, level: Math.max(1, Math.round(margin / 36)), ordered: ORDERED.test(mark), list: 'filtered' };
}

/** The element, or a new one, that holds all that stands before the end of the fixed spaces: the mark. */
function markHolder(paragraph: Element, spaces: Element): Element | undefined {
  const range = paragraph.ownerDocument.createRange();
  range.setStart(paragraph, 0);
  range.setEndAfter(spaces);
  if (range.toString().replace(/[\s\u00A0]/gu, '').length > 6) return undefined;
  const holder = paragraph.ownerDocument.createElement('span');
  holder.append(range.extractContents());
  paragraph.prepend(holder);
  return holder;
}

/** Word for the web: one list of one item per item, its level in an attribute. */
function ofWebWord(node: Element): Item | null {
  const list = node.classList.contains('ListContainerWrapper') ? node.firstElementChild : node;
  const li = list?.firstElementChild;
  const level = li?.getAttribute('data-aria-level');
  if (list?.childElementCount !== 1 || li?.tagName !== 'LI' || level == null) return null;
  return {
    node: li,
    level: Number(level),
    ordered: list.tagName === 'OL',
    list: li.getAttribute('data-listid') ?? '',
  };
}

const itemOf = (node: Element): Item | null => ofWord(node) ?? ofFilteredWord(node) ?? ofWebWord(node);

const sameList = (a: Item, b: Item): boolean =>
  b.level > a.level || (a.ordered === b.ordered && (a.list === b.list || a.level > 1));

function makeLists(document: Document, items: readonly Item[]): HTMLElement[] {
  const lists: HTMLElement[] = [];
  let head: Item | undefined;
  let list: HTMLElement | undefined;
  for (let index = 0; index < items.length; ) {
    const item = items[index] as Item;
    if (list === undefined || head === undefined || !sameList(head, item)) {
      list = document.createElement(item.ordered ? 'ol' : 'ul');
      lists.push(list);
      head = item;
    }
    const li = document.createElement('li');
    markOf(item.node)?.remove();
    if (item.node.tagName === 'LI') li.append(...item.node.childNodes);
    else {
      const p = document.createElement('p');
      p.append(...item.node.childNodes);
      li.append(p);
    }
    list.append(li);
    index += 1;
    const deeper: Item[] = [];
    while (index < items.length && (items[index] as Item).level > item.level) {
      deeper.push(items[index] as Item);
      index += 1;
    }
    li.append(...makeLists(document, deeper));
  }
  return lists;
}

/** Lists nested beside an item go into it; what is not an item becomes one. */
function nest(document: Document): void {
  for (const inner of document.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const item = inner.previousElementSibling;
    if (item?.tagName === 'LI') item.append(inner);
    else unwrap(inner);
  }
  for (const list of document.querySelectorAll('ul, ol'))
    for (const child of [...list.childNodes]) {
      if (child instanceof Element && child.tagName === 'LI') continue;
      if (words(child) === '') continue;
      const li = document.createElement('li');
      child.replaceWith(li);
      li.append(child);
    }
}

export function makeListsAgain(document: Document): void {
  const done = new Set<Element>();
  for (const first of [...document.querySelectorAll('p, ul, ol, .ListContainerWrapper')]) {
    if (done.has(first) || !first.isConnected) continue;
    const nodes: Element[] = [];
    const items: Item[] = [];
    for (let node: Element | null = first; node !== null; node = node.nextElementSibling) {
      const item = itemOf(node);
      if (item === null) break;
      done.add(node);
      nodes.push(node);
      items.push(item);
    }
    if (items.length === 0) continue;
    const place = document.createComment('');
    first.before(place);
    const lists = makeLists(document, items);
    for (const node of nodes) node.remove();
    place.replaceWith(...lists);
  }
  // The number of a heading: the dossier writes its own.
  for (const mark of [...document.querySelectorAll('span')].filter(isMark)) mark.remove();
  nest(document);
}
