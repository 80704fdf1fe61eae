// Gérondifs: « en …ant », what is none although it looks like one, and those that say a rule to obey rather than a
// way of doing (veiller à, respecter, suivre un plan, tenir compte de…).

/** Words that a gérondif may hold between « en » and its verb (« en les intégrant », « en ne … »). */
const CLITIQUES = "(?:(?:ne|se|me|le|la|les|lui|leur|y|en)\\s+|[nsml]')*";
/** « en avant », « en tant que », « en instant »: no verbs. */
const PAS_VERBES = '(?!(?:tant|avant|instant|constant|courant|suspens|montant|restaurant)\\b)';

export const GERONDIF = `en\\s+${CLITIQUES}${PAS_VERBES}\\p{L}+ant(?!\\p{L})`;

const REGLES =
  '(?:bonnes\\s+pratiques|r[èe]gles|r[èe]glement|r[ée]glementation|normes|proc[ée]dures?|consignes|protocoles?|exigences|obligations|principes|instructions|prescriptions|r[ée]f[ée]rentiels?|plan|calendrier|m[ée]thodologie|charte|recommandations|directives|cahier|conditions)';
const DETERMINANT = "(?:l'|(?:le|la|les|un|une|des|du|de|ses|son|sa|leurs?)\\s+)";

/** After « en », the verb and what it takes, when the whole says a rule, a plan or persons to bear in mind. */
const CONFORMITE = new RegExp(
  `^(?:${[
    'respectant(?!\\p{L})',
    'veillant(?!\\p{L})',
    'tenant\\s+compte(?!\\p{L})',
    'prenant\\s+(?:(?:notamment|bien)\\s+)?en\\s+(?:compte|considération)(?!\\p{L})',
    "s'assurant(?!\\p{L})",
    "se\\s+conformant(?!\\p{L})|s'adaptant(?!\\p{L})|s'inscrivant(?!\\p{L})|se\\s+limitant(?!\\p{L})",
    '(?:restant|étant|demeurant)\\s+(?:vigilant|attentif|attentive|conforme)',
    "(?:assurant|garantissant|vérifiant|préservant)\\s+(?:l'|la\\s+|le\\s+|une\\s+)(?:conformité|respect|compatibilité|confidentialité|accessibilité)(?!\\p{L})",
    `(?:suivant|appliquant|observant)\\s+${DETERMINANT}${REGLES}`,
    `intégrant\\s+${DETERMINANT}(?:enjeux|dimension|principes|impératifs|contraintes|exigences|normes|obligations|besoins)`,
    `répondant\\s+(?:aux|à\\s+(?:l'|la\\s+|des\\s+|ses\\s+)?)\\s*(?:besoins|exigences|normes|contraintes|obligations)`,
    "(?:utilisant|pratiquant|parlant|maîtrisant)\\s+(?:l'anglais|le\\s+français|une\\s+langue|la\\s+langue)",
  ].join('|')})`,
  'iu',
);
/** Whatever the verb, what is done for persons with a handicap answers a demand of the fiche. */
const POUR_HANDICAP =
  /^(?:(?:l'|les\s+|la\s+|le\s+)?(?:adaptant|assurant|proposant|aménageant|répondant|intégrant|prévoyant|favorisant|facilitant))[^()]*(?:handicap|\bPSH\b)/iu;

/** True when the gérondif says what to obey. `suite` begins after « en » and stops at the end of its own phrase. */
export const estConformite = (suite: string): boolean => CONFORMITE.test(suite) || POUR_HANDICAP.test(suite);
