// What Word, LibreOffice or a web page put on the clipboard, made plain before the schema reads it: the lists that Word
// writes as paragraphs become lists, headings below the third become third, what is hidden goes away. All the rest
// (fonts, colours, links, comments) is dropped by the schema, which has no place for it.

const LIST = /mso-list:\s*l(\d+)\s+level(\d+)/i;

interface WordItem {
  readonly node: HTMLElement;
  readonly level: number;
  readonly ordered: boolean;
}

function wordItem(node: Element): WordItem | null {
  const match = LIST.exec(node.getAttribute('style') ?? '');
  if (match === null || node.tagName !== 'P') return null;
  const mark = [...node.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const ordered = /^\s*[(]?[0-9a-z]{1,4}[.)]/i.test(mark?.textContent ?? '');
  return { node: node as HTMLElement, level: Number(match[2]), ordered };
}

function makeList(document: Document, items: readonly WordItem[]): HTMLElement {
  const base = items[0]?.level ?? 1;
  const list = document.createElement(items[0]?.ordered ? 'ol' : 'ul');
  let index = 0;
  while (index < items.length) {
    const item = items[index] as WordItem;
    const li = document.createElement('li');
    const p = document.createElement('p');
    for (const span of item.node.querySelectorAll('span'))
      if (/mso-list:\s*ignore/i.test(span.getAttribute('style') ?? '')) span.remove();
    p.append(...item.node.childNodes);
    li.append(p);
    list.append(li);
    index += 1;
    const deeper: WordItem[] = [];
    while (index < items.length && (items[index] as WordItem).level > base) {
      deeper.push(items[index] as WordItem);
      index += 1;
    }
    if (deeper.length > 0) li.append(makeList(document, deeper));
  }
  return list;
}

function wordLists(document: Document): void {
  for (const first of [...document.querySelectorAll('p')]) {
    if (!first.isConnected || wordItem(first) === null) continue;
    const items: WordItem[] = [];
    for (let node: Element | null = first; node !== null; node = node.nextElementSibling) {
      const item = wordItem(node);
      if (item === null) break;
      items.push(item);
    }
    const place = document.createComment('');
    first.before(place);
    const list = makeList(document, items);
    for (const { node } of items) node.remove();
    place.replaceWith(list);
  }
}

const MARKER = /<!--\s*(Start|End)Fragment\s*-->/gi;

/** Needs a DOM. The result holds no script, style, comment or hidden text. */
export function cleanHtml(html: string): string {
  // Word hides in conditional comments, which a parser keeps as text, what it shows otherwise.
  const bare = html.replace(MARKER, '').replace(/<!\[if !supportLists\]>|<!\[endif\]>/gi, '');
  const document = new DOMParser().parseFromString(bare, 'text/html');
  for (const node of document.querySelectorAll('script, style, meta, link, title, template, [hidden]'))
    node.remove();
  for (const node of document.querySelectorAll<HTMLElement>('[style]'))
    if (/(^|;)\s*(display:\s*none|mso-hide:\s*all)/i.test(node.getAttribute('style') ?? '')) node.remove();
  for (const node of document.querySelectorAll('h4, h5, h6')) {
    const heading = document.createElement('h3');
    heading.append(...node.childNodes);
    node.replaceWith(heading);
  }
  for (const caption of document.querySelectorAll('table > caption')) {
    caption.parentElement?.setAttribute(
      'data-legende',
      caption.textContent?.replace(/\s+/gu, ' ').trim() ?? '',
    );
    caption.remove();
  }
  wordLists(document);
  return document.body.innerHTML.replace(/<!--[\s\S]*?-->/g, '');
}
