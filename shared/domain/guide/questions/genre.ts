// Gender and number of the first noun of a group, as far as its determiner, its ending or a short list tell them.
// What cannot be told is null: the question is then worded without agreement, never with a guess.

export interface Accord {
  readonly lequel: 'lequel' | 'laquelle' | 'lesquels' | 'lesquelles';
  /** Ending of a past participle that agrees with it. */
  readonly terminaison: '' | 'e' | 's' | 'es';
}

const MASCULINS =
  /^(?:outil|logiciel|langage|framework|moyen|modèle|indicateur|test|système|support|canal|composant|service|plan|algorithme|réseau|diagramme|schéma|cadre|protocole|critère|document|canaux|code|standard)s?$/iu;
const FEMININS =
  /^(?:technique|méthode|base|bibliothèque|plateforme|plate-forme|chaîne|grille|matrice|donnée|ressource|source|interface|norme|procédure|alerte|exigence|charte|revue|étape)s?$/iu;
const FIN_FEMININE = /(?:tion|sion|ité|ure|ance|ence|logie|graphie|ée)s?$/iu;
const FIN_MASCULINE = /(?:age|ment|teur|isme|oir|eau|eaux)s?$/iu;
const GROUPE =
  /^(de\s+la\s|de\s+l['’]|une\s|un\s|les\s|le\s|la\s|l['’]|des\s|du\s|d['’]|de\s|plusieurs\s|certaines\s|certains\s|ces\s)\s*(?:différent(?:e?s)\s+|autres\s+)?(\p{L}[\p{L}-]*)/iu;

const PLUSIEURS = /\s(?:et|ou)\s+(?:(?:de|du|des|un|une|la|le|les|ses|son|sa|leurs?)\s|[dl]['’])|,/iu;

export const accordDe = (groupe: string): Accord | null => {
  const [, article = '', nom = ''] = GROUPE.exec(groupe.trim()) ?? [];
  // Two groups may differ in gender or number: « une plateforme et des outils ».
  if (nom === '' || PLUSIEURS.test(groupe)) return null;
  const feminin = genre(article.trim().toLowerCase(), nom);
  if (feminin === null) return null;
  const pluriel =
    /^(?:les|des|plusieurs|certaine?s|ces)$/iu.test(article.trim()) ||
    (/^(?:d['’]|de)$/iu.test(article.trim()) && /[sx]$/u.test(nom));
  if (pluriel)
    return feminin ? { lequel: 'lesquelles', terminaison: 'es' } : { lequel: 'lesquels', terminaison: 's' };
  return feminin ? { lequel: 'laquelle', terminaison: 'e' } : { lequel: 'lequel', terminaison: '' };
};

const genre = (article: string, nom: string): boolean | null => {
  if (/^(?:une|la|de\s+la|certaines)$/u.test(article)) return true;
  if (/^(?:un|le|du|certains)$/u.test(article)) return false;
  if (FEMININS.test(nom) || FIN_FEMININE.test(nom)) return true;
  if (MASCULINS.test(nom) || FIN_MASCULINE.test(nom)) return false;
  return null;
};
