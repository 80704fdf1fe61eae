// What changes around a name when another takes its place (SPEC P4): « d’Orange » → « de l’opérateur », « du Crédit » →
// « de l’Organisme A », « Mme Dupont » → « Mme A », a capital at the head of a sentence.
import { TITRE } from './registre.ts';

export interface Accorde {
  readonly debut: number;
  readonly par: string;
}

const VOYELLE = /^[aeiouœæàâäéèêëîïôöùûü]/i;
/** Nouns that a pseudonym may begin with, and that « l’ » hid the gender of. */
const FEMININS = new Set(
  `société clinique mairie banque boutique maison résidence mutuelle fondation coopérative ville commune région
  direction structure compagnie chaîne ferme fabrique boulangerie papeterie personne cliente collègue responsable
  directrice cheffe plateforme`.split(/\s+/),
);

type Son = 'voyelle' | 'consonne' | 'doute';

/** What elision hears: « A » alone, « H… » and « Y… » are in doubt, and nothing changes before them. */
const sonDe = (nom: string): Son => {
  const mot = /^[\p{L}\p{N}]+/u.exec(nom)?.[0] ?? '';
  if (mot === '' || /^[hy]/i.test(mot) || (mot.length === 1 && VOYELLE.test(mot))) return 'doute';
  return VOYELLE.test(mot) ? 'voyelle' : 'consonne';
};

const feminin = (par: string): boolean => FEMININS.has((/^[\p{L}]+/u.exec(par)?.[0] ?? '').toLowerCase());

const ELIDE = /(?<![\p{L}\p{N}])(de[\s\u00A0]l|à[\s\u00A0]l|[dlnsmt]|qu|lorsqu|puisqu|quoiqu)['’ʼ]\s?$/iu;
const PLEIN = /(?<![\p{L}\p{N}])(de|du|au|que|lorsque|puisque|quoique|le|la)[\s\u00A0\u202F]+$/iu;
const DEVANT_ARTICLE = /(?<![\p{L}\p{N}])(de|à)[\s\u00A0\u202F]+$/iu;

const AVANT_VOYELLE: Readonly<Record<string, string>> = {
  de: 'd’',
  du: 'de l’',
  au: 'à l’',
  que: 'qu’',
  lorsque: 'lorsqu’',
  puisque: 'puisqu’',
  quoique: 'quoiqu’',
  le: 'l’',
  la: 'l’',
};
const CONTRACTIONS: Readonly<Record<string, string>> = {
  'de le': 'du ',
  'de les': 'des ',
  'à le': 'au ',
  'à les': 'aux ',
};

const avantConsonne = (mot: string, par: string): string => {
  const elle = feminin(par);
  switch (mot) {
    case 'de l':
      return elle ? 'de la ' : 'du ';
    case 'à l':
      return elle ? 'à la ' : 'au ';
    case 'l':
      return elle ? 'la ' : 'le ';
    default:
      return `${mot}e `;
  }
};

const commeAvant = (avant: string, apres: string): string =>
  avant.charAt(0) !== avant.charAt(0).toLowerCase() ? apres.charAt(0).toUpperCase() + apres.slice(1) : apres;

const TITRE_EN_TETE =
  /^(?:M\.|Mr\.?|Mme|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Dr\.?|[Dd]octeur|Me|[Mm]aître|Pr\.?)[\s\u00A0]/u;
const TETE = /(?:^|[.!?…\n][»”")\s]*)$/u;

/** Where the replacement begins, the little word before it included, and what it is. */
export const accorder = (texte: string, debut: number, fin: number, pseudonyme: string): Accorde => {
  const tout = texte.slice(Math.max(0, debut - 24), debut);
  const titre = TITRE_EN_TETE.test(pseudonyme) ? TITRE.exec(tout)?.[0] : undefined;
  const depart = debut - (titre?.length ?? 0);
  const avant = texte.slice(Math.max(0, depart - 24), depart);
  const [par, pris] = motAvant(avant, texte.slice(depart, fin), pseudonyme);
  const place = depart - pris;
  const tete = TETE.test(texte.slice(Math.max(0, place - 8), place));
  return { debut: place, par: tete ? par.charAt(0).toUpperCase() + par.slice(1) : par };
};

/** The pseudonym with its little word, and how many letters of the text that word takes. */
const motAvant = (avant: string, ancien: string, nouveau: string): readonly [string, number] => {
  const article = /^(les?) /i.exec(nouveau)?.[1]?.toLowerCase();
  if (article !== undefined) {
    const mot = DEVANT_ARTICLE.exec(avant) ?? /(?<![\p{L}\p{N}])(d)['’ʼ]$/iu.exec(avant);
    const [lu = '', debut = ''] = mot ?? [];
    const contracte = CONTRACTIONS[`${debut.toLowerCase() === 'd' ? 'de' : debut.toLowerCase()} ${article}`];
    if (contracte !== undefined)
      return [commeAvant(lu, contracte) + nouveau.slice(article.length + 1), lu.length];
  }
  const son = sonDe(nouveau);
  const elide = ELIDE.exec(avant);
  if (elide !== null && son === 'consonne') {
    const [lu, mot = ''] = elide;
    return [
      commeAvant(lu, avantConsonne(mot.toLowerCase().replace('\u00A0', ' '), nouveau)) + nouveau,
      lu.length,
    ];
  }
  const plein = PLEIN.exec(avant);
  if (plein !== null && son === 'voyelle' && sonDe(ancien) === 'consonne') {
    const [lu, mot = ''] = plein;
    return [commeAvant(lu, AVANT_VOYELLE[mot.toLowerCase()] ?? lu) + nouveau, lu.length];
  }
  return [nouveau, 0];
};
