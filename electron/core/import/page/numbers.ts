// Small numbers as fiches write them: « 4 », « quatre ».

const WORDS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
];

/** For use inside a larger pattern. */
export const NUMBER = `\\d{1,2}|une|${WORDS.slice(1).join('|')}`;

export const toNumber = (word: string): number | null => {
  const text = word.toLowerCase();
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'une') return 1;
  const rank = WORDS.indexOf(text);
  return rank >= 0 ? rank : null;
};
