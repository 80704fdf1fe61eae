// Words of an even French text, and their roots: a light stemmer, enough to tell « entretiens » from « enquête » and
// to see « analyser » in « j’ai analysé ». No dictionary: an ending is cut when enough of the word remains.

const OUTILS = new Set(
  `a afin ai ainsi apres au aucun aucune auquel aussi autre autres aux avant avec avez avoir avons bien c car ce cela
  celle celles celui ces cet cette ceux chaque ci comme comment d dans de depuis des dont du elle elles en encore entre
  est et etait etant ete etre eu eux fait faire fois font il ils j je jusqu l la le les leur leurs lors lorsque lui m ma
  mais me meme memes mes mis moi moins mon n ne ni nos notre nous on ont ou par parce pas pendant peu peut plus plusieurs
  pour pouvoir puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon ses si son sont sous sur t ta tant
  te tel telle telles tels tes toi ton tous tout toute toutes tres tu un une vers via vos votre vous y etc ex`.split(
    /\s+/,
  ),
);

/** Articles, pronouns, prepositions and auxiliaries: nothing is told by sharing them. */
export const estMotOutil = (mot: string): boolean => OUTILS.has(mot);

const FINS =
  /(?:issements?|ications?|ations?|itions?|utions?|ements?|atrices?|ateurs?|teurs?|trices?|euses?|eurs?|ances?|ences?|ives?|ifs?|ites?|elles?|els?|ales?|aux|als?|aient|ions?|iez|antes?|ants?|ant|ees?|ers?|era|erai|irai|ait|ais|ant|ent|es|er|ir|re|is|it|ez|e|s|x|i|u)$/;

/** French repeats itself: a root is cut once for each word of the language met. */
const coupees = new Map<string, string>();

/** Root of an even word (see aplatir): at least four letters are kept. */
export const racine = (mot: string): string => {
  const connue = coupees.get(mot);
  if (connue !== undefined) return connue;
  const coupee = couper(mot);
  coupees.set(mot, coupee);
  return coupee;
};

const couper = (mot: string): string => {
  let reste = mot;
  for (let tour = 0; tour < 2; tour++) {
    const fin = FINS.exec(reste)?.[0];
    if (fin === undefined || reste.length - fin.length < 4) break;
    reste = reste.slice(0, -fin.length);
  }
  return reste;
};

/** Words of an even text, in order; « l’enquête » is « l » and « enquete ». */
export const motsDe = (plat: string): string[] => plat.match(/[a-z0-9]+/g) ?? [];

/** Roots of the words that carry sense. */
export const racinesDe = (plat: string): string[] =>
  motsDe(plat)
    .filter((mot) => mot.length > 3 && !estMotOutil(mot))
    .map(racine);
