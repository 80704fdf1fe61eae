// Words by which a told situation shows a result (T3) or an analysis (T4), grouped by what they express. Even text (see
// aplatir): no accents, no capitals.

const unDe = (choix: readonly string[]): string => `(?:${choix.join('|')})`;
const compiler = (...listes: readonly (readonly string[])[]): RegExp => new RegExp(listes.flat().join('|'));

/** It calls itself a result. */
const RESULTAT_NOMME = [
  String.raw`\bresultats?\b`,
  String.raw`\bbilan\b`,
  String.raw`\bgain\b`,
  String.raw`\bsatisfaction de\b`,
];

/** What became of things: « est passé », « a baissé », « ont adopté ». */
const ATTEINT = [
  String.raw`\b(?:est|sont|etait|etaient) (?:passee?s?|tombee?s?|montee?s?|descendue?s?|remontee?s?|revenue?s?|devenue?s?|restee?s?)\b`,
  `\\b(?:a|ont|avait|avaient) (?:\\w+ment |bien |aussi |tous |toutes )?${unDe(['baisse', 'diminue', 'augmente', 'progresse', 'chute', 'recule', 'double', 'triple', 'gagne', 'permis', 'reduit', 'ameliore', 'disparu', 'cesse', 'retrouve', 'obtenu', 'atteint', 'depasse', 'accepte', 'valide', 'adopte', 'signe', 'reussi', 'remercie', 'felicite', 'apprecie', 'repris', 'renouvele', 'evite', 'tenu', 'fonctionne', 'abouti', 'suffi', 'rapporte', 'economise', 'raccourci', 'accelere', 'fidelise', 'stabilise', 'satisfait', 'apporte', 'porte ses fruits', `ete ${unDe(['livre', 'valide', 'adopte', 'retenu', 'generalise', 'reconduit', 'obtenu', 'tenu', 'signe', 'reduit', 'divise', 'evite', 'resolu', 'regle', 'leve', 'atteint', 'accepte', 'repris', 'etendu', 'publie', 'inaugure', 'renouvele', 'salue', 'felicite', 'apprecie', 'reussi', 'certifie', 'embauche', 'maintenu', 'supprime', 'mis en service', 'mis en ligne', 'mis en place dans'])}\\w*`])}\\b`,
  String.raw`\b(?:la|le) taux .{0,40}\b(?:passe|atteint|tombe|monte)`,
  String.raw`\b(?:objectif|delai|budget)s? (?:\w+ )?(?:atteint|tenu|respecte|depasse)`,
  String.raw`\bconformes?\b.{0,20}\b(?:livr|objectif)`,
  String.raw`\blivree?s? (?:en|dans|a|avec|le|trois|deux)\b`,
  String.raw`\bj'ai (?:pu |ainsi )?(?:obtenu|gagne|atteint|economise|evite|reduit|divise|double|fidelise|reussi)\b`,
  String.raw`\bs'(?:est|etait|sont) (?:amelior|redui|stabilis|apais|resorb|maintenu)`,
  String.raw`\bpermet(?:tent|tait)? (?:desormais |aujourd'hui |maintenant )?(?:de|aux|a)\b`,
  String.raw`\b(?:a|ont) rouvert`,
  String.raw`\b(?:remarche|refonctionne|tient toujours)\b`,
];

/** What no longer happens. */
const PLUS_RIEN = [
  String.raw`\bn'(?:a|ont|avons|ai) (?:plus|jamais|eu aucun|recu aucun)`,
  String.raw`\bn'y a (?:plus|pas eu|eu aucun)`,
  String.raw`\b(?:plus|depuis,?) aucune?\b`,
  String.raw`\bsans (?:incident|accident|retard|erreur|interruption|reserve|perte)\b`,
];

/** Now beside before, got beside aimed at. */
const AVANT_APRES = [
  String.raw`\bau lieu d`,
  String.raw`\bcontre \d`,
  String.raw`\bde (?:\d[\d ,]*|\w+)\s?(?:%|pour cent|[a-z]+)? ?a (?:\d|moins|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|zero)`,
  String.raw`\bpour (?:\d|\w+) (?:vise|prevu|attendu|demande)`,
  String.raw`\b(?:plus|moins) (?:de|d'|vite|rapide|rapidement)[^.]{0,40}qu'(?:avant|auparavant)`,
  String.raw`\bqu'avant\b`,
  String.raw`\bqu'auparavant\b`,
  String.raw`\btoujours (?:en place|utilise|applique|suivi)`,
];

/** What came of it, since and in the end. */
const DEPUIS = [
  String.raw`\bdesormais\b`,
  String.raw`\baujourd'hui\b`,
  String.raw`\bdepuis (?:lors|cette|ce|le|la|mon|que|,)`,
  String.raw`\bdepuis,`,
  String.raw`\bgrace a (?:cela|ce|cette|ces)`,
  String.raw`\bau final\b`,
  String.raw`\bau bout d`,
  String.raw`\ben consequence\b`,
  String.raw`\bde ce fait\b`,
  String.raw`\ba la fin d`,
  String.raw`\bau total\b`,
  String.raw`\ben moyenne\b`,
];

export const RESULTAT = compiler(RESULTAT_NOMME, ATTEINT, PLUS_RIEN, AVANT_APRES, DEPUIS);

/** Why this was chosen. */
const RAISON_DITE = [
  String.raw`\bparce qu`,
  String.raw`\bpuisqu`,
  String.raw`\bcar\b`,
  String.raw`\bce choix\b`,
  String.raw`\bmon choix\b`,
  String.raw`\bj'ai choisi .{0,80}\b(?:pour|afin|plus|moins|trop)\b`,
  String.raw`\bc'est pourquoi\b`,
  String.raw`\bpour cette raison\b`,
  String.raw`\bla raison\b`,
];

/** What else was possible, and at what price. */
const AUTRE_VOIE = [
  String.raw`\bplutot qu`,
  String.raw`\bau lieu d'`,
  String.raw`\bl'alternative\b`,
  String.raw`\bune autre (?:voie|solution|option|possibilite|facon|methode)`,
  String.raw`\bautre possibilite\b`,
  String.raw`\b(?:aurait|auraient) (?:ete|pu|coute|demande|fait|permis|suffi|pris|laisse|egalise|ajoute|retire|donne|evite|touche|ecrit|rendu|gagne)`,
  String.raw`\bavantages?\b`,
  String.raw`\binconvenients?\b`,
  String.raw`\blimites?\b de (?:cette|ce|ma|mon)`,
  String.raw`\bautrement\b`,
  String.raw`\bdifferemment\b`,
];

/** Looking back: regrets, errors, what would be done again. */
const RETOUR = [
  String.raw`\b(?:ai|aurais)[- ]je (?:eu|bien|mal)\b`,
  String.raw`\beu (?:raison|tort)\b`,
  String.raw`\bj'(?:y|en) (?:ai )?(?:souvent )?repens`,
  String.raw`\bje (?:me reproche|reconnais|m'en veux|garde (?:une|cette|l'idee|de cette|de ce))`,
  String.raw`\bj'en (?:garde|retire)\b`,
  String.raw`\bce qui (?:m')?a manque\b`,
  String.raw`\bm'a manque\b`,
  String.raw`\bma (?:faiblesse|limite)\b`,
  String.raw`\bj'aurais\b`,
  String.raw`\baurais[- ]je\b`,
  String.raw`\bje (?:me suis|ne) .{0,20}\b(?:demande|trompe|rendu compte)`,
  String.raw`\bje n'avais pas (?:vu|compris|mesure|pense|anticipe|prevu|imagine)`,
  String.raw`\bsi (?:c'etait|je devais|j'avais|cela etait|je pouvais|c'est) .{0,20}\b(?:a refaire|refaire|recommencer|su|pu|eu|attendu)`,
  String.raw`\ba refaire\b`,
  String.raw`\bavec (?:le|du) recul\b`,
  String.raw`\bapres coup\b`,
  String.raw`\bmon regret\b`,
  String.raw`\b(?:enseignement|recul|remise en question|prise de conscience)\b`,
  String.raw`\bl'erreur (?:etait|a ete|venait)`,
  String.raw`\bmon erreur\b`,
  String.raw`\bau fond\b`,
];

/** What was learnt, and what it is used for now. */
const LECON = [
  `\\bj'(?:ai|avais) (?:\\w+ment |aussi |bien |enfin |surtout |donc |mieux |tire |ainsi )?${unDe(['appris', 'compris', 'retenu', 'prefere', 'renonce', 'ecarte', 'realise que', 'constate qu', 'transpose', "mesure (?:que|combien|l'importance|a quel)", 'sous-estime', 'surestime', 'pris conscience', 'decouvert qu', 'tire (?:une|la|deux|les|des) lecon', 'pris du recul', 'hesite', 'eu tort', "change d'avis"])}`,
  `\\bje ${unDe(['retiens', 'referais', 'ferais', 'commencerais', 'changerais', "m'y prendrais", 'prendrais', 'garderais', 'choisirais', 'demanderais', 'refuserais', 'regrette', 'croyais', 'pensais', "sais (?:desormais|maintenant|aujourd'hui)", "comprends (?:mieux|maintenant|aujourd'hui)", 'remplirais', "l'ai ecarte", 'les ai ecarte', 'la transpose', 'le transpose'])}`,
  String.raw`\bma lecon\b`,
  String.raw`\blecons?\b`,
  String.raw`\bm'a (?:appris|montre|fait comprendre|oblige|apporte|enseigne|permis de comprendre|convaincu)`,
  String.raw`\btransposa?\w*`,
  String.raw`\bj'en (?:retiens|tire|ai tire|conclus|ai conclu)`,
  String.raw`\bdesormais,? je\b`,
  String.raw`\bje (?:\w+ )?(?:desormais|toujours depuis)\b`,
];

export const ANALYSE = compiler(RAISON_DITE, AUTRE_VOIE, RETOUR, LECON);
