// What nobody sees in the document that was copied, or that is not its text: scripts, hidden text, the comments and the
// tracked deletions of Word, the marks by which Word writes to itself.
import { unwrap, written } from './style-of.ts';

const MARKER = /<!--\s*(Start|End)Fragment\s*-->/gi;
/** A row that gives widths to columns of cells that are not aligned: it holds no text. */
const WIDTH_ROW = /<!\[if !supportMisaligned(Columns|Rows)\]>[\s\S]*?<!\[endif\]>/gi;
const EXTRA_BREAK = /<!\[if !supportLineBreakNewLine\]>[\s\S]*?<!\[endif\]>/gi;
/** Word's conditions around what it shows everywhere: a parser would keep them as text. */
const CONDITION = /<!\[(if [^\]>]*|endif)\]>/gi;

/** Before the parser: what it would take for text. */
export const withoutConditions = (html: string): string =>
  html.replace(MARKER, '').replace(WIDTH_ROW, '').replace(EXTRA_BREAK, '').replace(CONDITION, '');

const NEVER_SHOWN = 'script, style, meta, link, title, template, noscript, svg, [hidden], o\\:p:empty';
/** With the fixed space by which Word for the web ends a paragraph. */
const COMMENTS = '.EOP, .msocomanchor, .MsoCommentReference, .msocomtxt, .msocomoff';
/** `del` alone is a text that a web page shows struck through; with its author or date it is a tracked deletion. */
const DELETIONS = '.msoDel, del[cite], del[datetime]';

const isHidden = (node: Element): boolean =>
  written(node, 'display') === 'none' ||
  written(node, 'visibility') === 'hidden' ||
  written(node, 'mso-hide') === 'all' ||
  written(node, 'mso-element').startsWith('comment') ||
  written(node, 'mso-special-character') === 'comment';

export function leaveOut(document: Document): void {
  for (const node of document.querySelectorAll(`${NEVER_SHOWN}, ${COMMENTS}, ${DELETIONS}`)) node.remove();
  for (const node of document.querySelectorAll('[style]')) if (isHidden(node)) node.remove();
  // The passage that a comment of Word is about.
  for (const node of document.querySelectorAll('a[style]'))
    if (written(node, 'mso-comment-reference') !== '') unwrap(node);
  for (const node of document.querySelectorAll('o\\:p')) unwrap(node);
  const comments = document.createNodeIterator(document.body, NodeFilter.SHOW_COMMENT);
  for (let node = comments.nextNode(); node !== null; node = comments.nextNode())
    node.parentNode?.removeChild(node);
}
