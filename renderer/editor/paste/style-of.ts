// Reads the style attribute as it was written: Word's own properties (mso-…) are not known to a browser.

/** Value of a property in a style attribute, in lower case; '' when it is not there. */
export function written(node: Element, property: string): string {
  for (const declaration of (node.getAttribute('style') ?? '').split(';')) {
    const colon = declaration.indexOf(':');
    if (colon >= 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
  }
  return '';
}

/** Points of a CSS length, as Word writes them; 0 for what is not one. */
export function points(length: string): number {
  const match = /^(-?[\d.]+)(pt|px|cm|mm|in)?$/.exec(length);
  const factor = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72 }[match?.[2] ?? 'px'] ?? 0;
  return Number(match?.[1] ?? 0) * factor;
}

/** The same content in an element of another name. */
export function rename(node: Element, name: string): HTMLElement {
  const other = node.ownerDocument.createElement(name);
  other.append(...node.childNodes);
  node.replaceWith(other);
  return other;
}

/** Its content stays in its place. */
export const unwrap = (node: Element): void => node.replaceWith(...node.childNodes);

export const words = (node: Node): string => (node.textContent ?? '').replace(/[\s\u00A0]+/gu, ' ').trim();
