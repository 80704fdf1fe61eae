// What the candidate must hand in, item by item, in the words of the bloc's modalités (SPEC F7 to F10).
import { fold } from './lines.ts';
import { type Item, listUnder } from './list-under.ts';
import type { PageReader } from './page-reader.ts';
import { splitList } from './split-list.ts';

const MUST_BULLETS = /\bdoit(?: [a-zà-ÿ]+)? :$/;
const MUST_LIST = /\bdoit (?:présenter|inclure|comporter|contenir|comprendre)\s*:\s*(.+)$/;
const FORM =
  /\b(?:prend(?:ra)? la forme|est constituée?|se compose|consiste en|comporte|comprend|inclut)(?: \S+ parties)?\s*:?\s+(.+)$/;
/** Nouns that name a work handed in or an oral: what a derived item must begin with. */
const WORK =
  /^(?:d['’]|de |du |des )?(?:l['’]|la |le |les |une? |des |deux |trois )?((?:dossier|rapport|mémoire|livrable|document|portfolio|projet|cas|étude|mises? en situation|épreuve|présentation|soutenance|entretien|oral|démonstration|questionnaire)s?)(?![\p{L}])/iu;

/** Explicit lists first (« Le candidat doit : », « doit présenter : … »); else only what the sentence itself names. */
export const readLivrables = (
  page: PageReader,
  chemin: string,
  range: { start: number; end: number },
): string[] => {
  const lines = page.filled({ ...range, heading: range.start });
  const explicit = [...bulletItems(page, range), ...lines.flatMap((index) => listItems(page, index))];
  const items = explicit.length > 0 ? explicit : lines.flatMap((index) => derivedItems(page, index));
  return items.map(({ texte, index }, rank) => {
    page.origin(`${chemin}.livrables.${rank}`, index);
    return texte;
  });
};

const bulletItems = (page: PageReader, { start, end }: { start: number; end: number }): Item[] => {
  const openers: number[] = [];
  for (let index = start; index < end; index += 1)
    if (MUST_BULLETS.test(fold(page.line(index)))) openers.push(index);
  return openers.flatMap((opener) => listUnder(page, opener, end));
};

const sentencesOf = (line: string): string[] => line.split(/(?<=\.)\s+(?=[A-ZÀ-Ý])/);

const withoutStop = (text: string): string => text.trim().replace(/\s*\.$/, '');

const listItems = (page: PageReader, index: number): Item[] =>
  sentencesOf(page.line(index)).flatMap((sentence) => {
    const list = MUST_LIST.exec(sentence.trim())?.[1];
    return list ? splitList(withoutStop(list)).map((texte) => ({ texte, index })) : [];
  });

/**
 * « prendra la forme d’un dossier écrit et d’une présentation devant un jury… » gives two items; a sentence without
 * verb (« Projets (…) et soutenances. ») is itself the item, cut only where « et » opens another work.
 */
const derivedItems = (page: PageReader, index: number): Item[] =>
  sentencesOf(page.line(index)).flatMap((sentence) => {
    const text = sentence.trim();
    const complement = FORM.exec(text)?.[1];
    const parts = cutAtWorks(withoutStop(complement ?? text));
    const named = parts.filter((part) => WORK.test(part));
    if (!complement && (named.length < parts.length || hasVerb(text) || isIntroduction(text))) return [];
    return named.map((part) => ({ texte: part.replace(/^(?:d['’]|de )(?=une? )/, ''), index }));
  });

const hasVerb = (text: string): boolean =>
  /(?<![\p{L}])(?:est|sont|a lieu|prend|prendra|présente|débute|doit|doivent|peut|porte|permet|comporte|comprend|inclut)(?![\p{L}])/u.test(
    text,
  );

/** « Mise en situation …, portant sur … » only sets the scene when another sentence says what is handed in. */
const isIntroduction = (text: string): boolean =>
  /(?<![\p{L}])portant sur(?![\p{L}])|^mise en situation professionnelle$/iu.test(text);

const cutAtWorks = (text: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth = Math.max(0, depth - 1);
    const joint = depth === 0 ? /^(?: et |, (?:et )?)/.exec(text.slice(index, index + 6))?.[0] : undefined;
    if (!joint || !WORK.test(text.slice(index + joint.length))) continue;
    parts.push(text.slice(start, index).trim());
    start = index + joint.length;
  }
  return [...parts, text.slice(start).trim()].filter((part) => part !== '');
};
