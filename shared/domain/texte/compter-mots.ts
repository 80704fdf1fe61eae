// How the words of a text are counted (SPEC L15–L18): as Word and LibreOffice count French, so that the figure of the
// application is the one that the tutor reads at the foot of the window.

// Letters, their accents, figures; joined by what holds a French word together without a space: apostrophe (straight
// or curly), hyphens (ordinary, non-breaking U+2011, soft U+00AD), point, comma, slash, « @ » between two of them.
const JOINTS = "['’ʼ\\-\\u2010\\u2011\\u00AD.,:/@&_+]";
const SIGNES = '[\\p{L}\\p{M}\\p{N}]';
const MOT = new RegExp(`${SIGNES}+(?:${JOINTS}+${SIGNES}+)*`, 'gu');
/** « 12 500 » is one number: a fixed space between a figure and three figures does not separate. */
const MILLIERS = /(\p{Nd})[\u00A0\u202F\u2009](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** Words of a plain text, in order. U+00A0 and U+202F separate words as a space does; signs alone are not words. */
export const motsDe = (texte: string): string[] => texte.replace(MILLIERS, '$1').match(MOT) ?? [];

export const compterMots = (texte: string): number => motsDe(texte).length;
