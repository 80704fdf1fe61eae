// What a question goes on with, by the kind of work that the segment names. Each family has wordings in order: a
// compétence never reads the same one twice.

export interface Famille {
  readonly motif: RegExp;
  readonly relances: readonly string[];
}
const famille = (motif: RegExp, ...relances: string[]): Famille => ({ motif, relances });
/** Words of a family are looked for at the start of the group, whatever their ending. */
const debut = (racines: string): RegExp => new RegExp(`^(?:${racines})`, 'iu');

export const ACTIONS: readonly Famille[] = [
  famille(
    debut(
      'pilot|supervis|coordonn|organis|planifi|condui|dirig|encadr|g[ée]r|anim|orchestr|manag|ordonnanc|allou|constitu',
    ),
    'Qui faisait quoi, et que décidiez-vous vous-même\u202F?',
  ),
  famille(
    debut('s[ée]lectionn|chois|effectu|propos|recommand|pr[ée]conis|opt|valid|d[ée]termin|d[ée]cid|allou'),
    'Entre quelles possibilités, et qu’avez-vous écarté\u202F?',
  ),
  famille(
    debut(
      'analys|identifi|[ée]tudi|[ée]valu|v[ée]rifi|contr[ôo]l|test|recens|mesur|audit|estim|chiffr|diagnosti|caract[ée]ris|surveill|monitor|r[ée]vis|pr[ée]voi|anticip|exploit|rep[ée]r|r[ée]alis\\p{L}+\\s+(?:un\\s+audit|une\\s+[ée]tude|l.[ée]tat)',
    ),
    'Qu’avez-vous examiné d’abord, et qu’y avez-vous trouvé\u202F?',
  ),
  famille(
    debut(
      'communiqu|former(?!\\p{L})|accompagn|pr[ée]sent|diffus|collabor|conseill|transmett|apport|expliqu|sensibilis',
    ),
    'À qui vous adressiez-vous, sous quelle forme, et qu’en est-il resté\u202F?',
  ),
  famille(
    debut(
      'concev|[ée]labor|mod[ée]lis|r[ée]dig|d[ée]fin|produi|[ée]tabl|structur|formalis|traduir|segment|sch[ée]matis|pr[ée]par',
    ),
    'De quoi disposiez-vous au départ, et comment cela a-t-il pris forme\u202F?',
  ),
  famille(/^/u, 'Par quoi avez-vous commencé, et qu’avez-vous fait ensuite\u202F?'),
];

export const MOYENS: readonly Famille[] = [
  famille(
    debut('v[ée]rifi|contr[ôo]l|supervis|test|surveill'),
    'Que regardiez-vous, et que faisiez-vous de ce que vous trouviez\u202F?',
    'Comment gardiez-vous trace de ce que vous trouviez\u202F?',
  ),
  famille(debut('utilis|mobilis|exploit|employ'), 'Pour faire quoi\u202F?', 'Qu’en avez-vous tiré\u202F?'),
  famille(debut('appuy|ayant|recour'), 'Qu’en avez-vous tiré\u202F?', 'Pour faire quoi\u202F?'),
  famille(
    debut(
      'analys|identifi|[ée]tudi|[ée]valu|examin|recens|observ|d[ée]termin|recherch|mesur|audit|calcul|diagnosti|explor',
    ),
    'Avec quelles sources, et qu’avez-vous retenu\u202F?',
    'Qu’avez-vous noté, et où\u202F?',
  ),
  famille(
    debut('compar|s[ée]lectionn|chois|retenu|tri|prioris|hi[ée]rarchis'),
    'Sur quels critères, et qu’avez-vous écarté\u202F?',
  ),
  famille(
    debut('collabor|communiqu|[ée]chang|particip|conseill|guid|partag|coordonn|concert'),
    'À quel rythme, et sous quelle forme\u202F?',
    'Qui apportait quoi\u202F?',
  ),
  famille(
    debut(
      'd[ée]fini|[ée]tabl|r[ée]dig|d[ée]cri|pr[ée]cis|formalis|[ée]labor|organis|mis|planifi|propos|assign|allou|pr[ée]vu',
    ),
    'Sous quelle forme, et à quoi cela a-t-il servi\u202F?',
    'Qui s’en est servi ensuite\u202F?',
  ),
  famille(
    debut(
      'implément|développ|automatis|intégr|optimis|adapt|corrig|amélior|gér|déclench|configur|écri|cré|paramétr',
    ),
    'À quoi voyiez-vous que cela fonctionnait\u202F?',
    'Avez-vous dû vous y reprendre, et comment\u202F?',
  ),
  famille(/^/u, 'Sur quel cas précis\u202F?', 'Qu’est-ce qui vous revenait, à vous\u202F?'),
];

export const CONTRAINTES: readonly Famille[] = [
  famille(
    /handicap|PSH/iu,
    'qu’avez-vous prévu, adapté ou vérifié pour ces personnes\u202F?',
    'comment avez-vous su ce dont elles avaient besoin\u202F?',
  ),
  famille(
    /accessibilit/iu,
    'à qui avez-vous pensé, et comment avez-vous vérifié que chacun pouvait s’en servir\u202F?',
  ),
  famille(
    /français.*anglais|anglais.*français|langues/iu,
    'qu’avez-vous lu, écrit ou dit dans chacune de ces langues\u202F?',
  ),
  famille(/\b(?:anglais|français)|\blangue\b/iu, 'qu’avez-vous lu, écrit ou dit dans cette langue\u202F?'),
  famille(
    /RGPD|données\s+personnelles|confidentialit/u,
    'quelles données étaient en jeu, et qu’avez-vous fait pour les protéger\u202F?',
  ),
  famille(
    /durable|éco-?conception|environnement(?:al|,)|de\s+l['’]environnement,|énergie|carbone|RSE|écologi/iu,
    'qu’est-ce que cela a changé dans vos choix, et comment l’avez-vous mesuré\u202F?',
  ),
  famille(
    /^(?:et\s+)?tout\s+au\s+long|^(?:lors|pendant|durant|en\s+même\s+temps|au\s+cours)/iu,
    'que faisiez-vous au début, puis en chemin, puis à la fin\u202F?',
  ),
  famille(
    /^(?:et\s+)?dans\s+(?:un|une|des|l['’]|le\s+cadre|une\s+démarche)/iu,
    'comment était-ce là où vous travailliez, et qu’est-ce que cela vous imposait\u202F?',
    'et cela, comment l’avez-vous rencontré dans votre travail\u202F?',
  ),
  famille(
    /budget|délai|calendrier|coût|charge/iu,
    'quelles étaient les limites, et comment les avez-vous tenues\u202F?',
  ),
  famille(
    /veill|s['’]assur|assurant|garanti/iu,
    'comment le vérifiiez-vous, et à quel moment\u202F?',
    'et cela, qu’en avez-vous fait\u202F?',
  ),
  famille(
    /respect|norme|règle|exigence|réglement|conform|légal|sécurité|standard|appliquant/iu,
    'qu’est-ce qui s’imposait à vous, et comment l’avez-vous vérifié\u202F?',
    'd’où teniez-vous ce qu’il fallait suivre\u202F?',
  ),
  famille(
    /compte|considération|en\s+fonction\s|regard|besoin|enjeux|répond|adaptant/iu,
    'qu’en saviez-vous, et qu’est-ce que cela a changé dans vos choix\u202F?',
    'comment l’avez-vous appris, et à quel moment\u202F?',
  ),
  famille(
    /selon|suivant|plan|méthod|cadre|accord|concordance/iu,
    'que suiviez-vous exactement, et comment l’avez-vous appliqué\u202F?',
    'qui l’avait fixé, et que vous restait-il à décider\u202F?',
  ),
  famille(/^/u, 'comment cela a-t-il pesé sur votre travail\u202F?', 'et cela, qu’en avez-vous fait\u202F?'),
];

export const BUTS: readonly Famille[] = [
  famille(
    debut('r[ée]dui|optimis|am[ée]lior|accro|acc[ée]l[ée]r|augment|minimis|diminu|gagn|fluidifi|performance'),
    'combien avant, combien après\u202F? Pourquoi était-ce devenu nécessaire\u202F?',
    'à quoi l’avez-vous mesuré\u202F?',
  ),
  famille(
    debut(
      "garanti|assur|s[ée]curis|pr[ée]muni|mainteni|prot[ée]g|pr[ée]veni|s[’'](?:assur|adapt)|p[ée]rennis|respect",
    ),
    'à quoi avez-vous vu que cela tenait\u202F? Pourquoi était-ce un enjeu\u202F?',
    'qu’est-ce qui aurait pu mal tourner\u202F?',
  ),
  famille(
    debut(
      'identifi|d[ée]termin|d[ée]fini|[ée]valu|v[ée]rifi|mesur|chois|cerner|appr[ée]ci|justifi|valid|anticip|rep[ée]r',
    ),
    'qu’avez-vous conclu, et pourquoi\u202F? Qu’est-ce que cela a permis de décider\u202F?',
    'qu’est-ce qui vous a fait pencher d’un côté\u202F?',
  ),
  famille(
    debut(
      'r[ée]pond|satisf|permett|fourni|propos|couvri|facilit|valoris|pr[ée]par|constitu|concr[ée]tis|[ée]labor|produi|construi|cr[ée]er|obteni|rendr',
    ),
    'qui s’en est servi, et que vous en a-t-on dit\u202F? Pourquoi en avait-on besoin\u202F?',
    'qu’est-ce qui existait ensuite et n’existait pas avant\u202F?',
  ),
  famille(
    /^/u,
    'à quoi avez-vous vu que c’était atteint\u202F? Pourquoi cela comptait-il\u202F?',
    'qu’est-ce qui avait changé, et pour qui\u202F?',
  ),
];

export const EXEMPLES: readonly Famille[] = [
  famille(
    /^/u,
    'qu’y avait-il chez vous, cela ou autre chose\u202F?',
    'qu’avez-vous connu de cela\u202F?',
    'et chez vous, qu’était-ce\u202F?',
  ),
];
