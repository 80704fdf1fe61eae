// Long words in a narrow column: soft hyphens between French syllables, since the browser carries no dictionary.
const VOWEL = 'aeiouyàâäéèêëîïôöùûüœ';
const SYLLABLE = new RegExp(
  `([${VOWEL}])((?:ch|gn|ph|th|[bcdfgptv][lr]|[^${VOWEL}\\s\\P{L}])(?=[${VOWEL}]))|([${VOWEL}][^${VOWEL}\\s\\P{L}])(?=(?!h|n?[${VOWEL}])[^${VOWEL}\\s\\P{L}][${VOWEL}])`,
  'giu',
);
const LONG = 11;
const END = 3;
const SOFT = '\u00ad';

/** Only words of more than ten letters are touched; nothing is cut within three letters of an end. */
export const withSoftHyphens = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => {
    if (word.length < LONG) return word;
    const syllables = word
      .replace(SYLLABLE, (_, vowel?: string, next?: string, closed?: string) =>
        closed === undefined ? `${vowel}${SOFT}${next}` : `${closed}${SOFT}`,
      )
      .split(SOFT);
    let length = 0;
    return syllables
      .map((syllable) => {
        const inside = length >= END && word.length - length >= END;
        length += syllable.length;
        return inside ? SOFT + syllable : syllable;
      })
      .join('');
  });
