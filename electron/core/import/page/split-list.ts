// A list written in one sentence, cut at its own commas and not at those inside an item.

const DETERMINER = /^(?:l['’]|d['’]un|le |la |les |une? |des |du |son |sa |ses |leurs? )/i;

/** A determiner and one word, with no complement: « le suivi ». */
const isBare = (item: string): boolean => DETERMINER.test(item) && /^\S+(?: \S+)?$/.test(item);

/** « l’évaluation et l’amélioration des performances »: the complement is that of the bare nouns before it too. */
const isShared = (item: string): boolean =>
  DETERMINER.test(item) &&
  /^\S+(?: \S+)? et (?:l['’]|le |la |les |son |sa |ses )\S+ (?:de |du |des |d['’])/.test(item);

/** « back-end et de la gestion … » goes on with a complement that the item before it opened. */
const goesOn = (item: string): boolean =>
  !DETERMINER.test(item) && /(?<![\p{L}])et (?:de |du |des |d['’])/u.test(item);

const atTopCommas = (text: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')') depth = Math.max(0, depth - 1);
    else if (text[index] === ',' && depth === 0) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...parts, text.slice(start)];
};

/** Items to the letter. An unclosed bracket gives fewer items, never a wrong one. */
export const splitList = (text: string): string[] => {
  const items: string[] = [];
  let shared = false;
  for (const part of atTopCommas(text).reverse()) {
    const item = part.trim();
    const next = items[0];
    if (next !== undefined && (goesOn(next.trim()) || (shared && isBare(item)))) items[0] = `${part},${next}`;
    else {
      items.unshift(part);
      shared = isShared(item);
    }
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
};
