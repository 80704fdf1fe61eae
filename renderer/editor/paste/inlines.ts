// Words in a line: bold, italic and underline stay, an address is written after the words that carried it, spaces that
// only made a layout become one.
import { rename, unwrap, words, written } from './style-of.ts';

const HEADINGS = 'h1, h2, h3';

/** Word makes a tab of several fixed spaces, and Safari one fixed space of a plain one. */
function spaces(document: Document): void {
  for (const node of document.querySelectorAll('span')) {
    const layout = written(node, 'mso-tab-count') !== '' || written(node, 'mso-spacerun') === 'yes';
    if (layout || node.classList.contains('Apple-converted-space')) node.textContent = ' ';
    else if (node.classList.contains('Apple-tab-span')) node.textContent = ' ';
  }
}

const bare = (address: string): string =>
  address
    .replace(/^(https?:\/\/|mailto:|tel:)(www\.)?/iu, '')
    .replace(/\/+$/u, '')
    .toLowerCase();

/** What to write after the words of a link; '' when they say it already, or when it leads nowhere outside. */
function addressOf(link: Element): string {
  const href = (link.getAttribute('href') ?? '').trim();
  const said = words(link);
  if (!/^(https?:\/\/|mailto:)/iu.test(href) || said === '') return '';
  // The call of a note leads to the foot of its own page; a heading of the web is often a link to itself.
  if (/^\[?\d{1,3}\]?$/u.test(said) || link.closest(`sup, ${HEADINGS}`) !== null) return '';
  if (bare(said) === bare(href)) return '';
  return href.replace(/^mailto:/iu, '').replace(/\?subject=.*$/iu, '');
}

/** A text has no links: it is printed. */
function links(document: Document): void {
  for (const link of document.querySelectorAll('a')) {
    const address = addressOf(link);
    for (const node of [link, ...link.querySelectorAll<HTMLElement>('[style]')])
      for (const property of ['text-decoration', 'text-decoration-line'])
        (node as HTMLElement).style.removeProperty(property);
    for (const underlined of link.querySelectorAll('u')) unwrap(underlined);
    if (address !== '') link.append(` (${address})`);
    rename(link, 'span').setAttribute('style', link.getAttribute('style') ?? '');
  }
}

/** Of a style, what the schema can say. A heading is bold by itself. */
function styles(document: Document): void {
  for (const node of document.querySelectorAll<HTMLElement>('[style]')) {
    const { fontWeight, fontStyle } = node.style;
    const line = node.style.textDecorationLine || node.style.textDecoration;
    const inHeading = node.closest(`${HEADINGS}, th`) !== null;
    const isBold = /^(bold(er)?|[5-9]\d{2,})$/u.test(fontWeight);
    node.removeAttribute('style');
    // Google Docs wraps all that it copies in a <b> that is not bold.
    if (node.tagName === 'B' && fontWeight !== '' && !isBold) {
      unwrap(node);
      continue;
    }
    if (fontWeight !== '' && !inHeading) node.style.fontWeight = isBold ? '700' : '400';
    if (fontStyle !== '') node.style.fontStyle = fontStyle;
    if (line.includes('underline') && !inHeading) node.style.textDecoration = 'underline';
  }
  for (const node of document.querySelectorAll('h1, h2, h3, th'))
    for (const bold of node.querySelectorAll('b, strong, u')) unwrap(bold);
}

export function cleanInlines(document: Document): void {
  spaces(document);
  links(document);
  styles(document);
}
