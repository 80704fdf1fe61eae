// A list written in one sentence, cut at its own commas and not at those inside an item.

const DETERMINER = /^(?:l['’]|d['’]un|le |la |les |une? |des |du |son |sa |ses |leurs? )/i;

/** A determiner and one or two words, with no complement: « le suivi ». It shares the complement of what follows. */
const isBare = (item: string): boolean => DETERMINER.test(item) && item.split(/\s+/).length <= 2;

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
  for (const part of atTopCommas(text)) {
    const last = items.at(-1);
    if (last !== undefined && (goesOn(part.trim()) || isBare(last.trim())))
      items[items.length - 1] = `${last},${part}`;
    else items.push(part);
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
};
