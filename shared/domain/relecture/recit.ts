// The signs, in French, by which a told situation shows a result, an analysis, a figure, a date (SPEC T3–T6).
import type { Element } from '../situation/element.ts';
import { estRecit, type Passage } from './passages.ts';

const MOIS =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|sept|oct|nov|dec';
const DATE = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d\b`,
    String.raw`\b\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\b`,
    String.raw`\b(?:\d{1,2}|1er|premier|debut|fin|mi|en|de|d'|depuis|des|courant|au mois de|au mois d'|jusqu'en|avant|apres|vers)[\s-](?:${MOIS})\b`,
    String.raw`\b(?:le|du|au|chaque|un)\s(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s(?:\d|${MOIS})`,
    String.raw`\b(?:ete|hiver|automne|printemps|noel|paques|toussaint|rentree|confinement)\s(?:\d{4}|dernier|derniere|prochain)`,
    String.raw`\b(?:a l'automne|au printemps|(?:durant|pendant|cet|cette|de|en) l?'?(?:ete|hiver|automne)\b|a la rentree)`,
    String.raw`\b(?:la )?semaine (?:n° ?)?\d{1,2}\b`,
    String.raw`\b(?:premier|deuxieme|second|troisieme|quatrieme|dernier|1er|2e|3e|4e) (?:trimestre|semestre)\b|\b[st][1-4] \d{4}`,
    String.raw`\b(?:l'an dernier|l'annee derniere|l'an passe|le mois dernier|il y a (?:\w+ )(?:ans?|mois|semaines?|jours?)|l'annee (?:suivante|scolaire))`,
    String.raw`\bannees? (?:19|20)?\d\d\b|\ba?l'epoque du covid\b|\bdeux mille\b`,
  ].join('|'),
);
/** Says when, though no calendar: enough where the dossier prints the period beside the title. */
const MOMENT =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|nuit|midi|lendemain|veille|jours?|semaines?|mois|ans?|annees?|heures?|trimestres?|hiver|ete|automne|printemps|rentree)\b/;

const NOMBRES =
  'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|septante|nonante|cents?|mille|millions?|milliers?|dizaines?|douzaines?|quinzaines?|vingtaines?|trentaines?|quarantaines?|cinquantaines?|soixantaines?|centaines?|moitie|tiers|quart|quarts|double|doublee?|doubles|doublees|triple|triplee?|triples|zero|demi|demie|pourcent|pour cent';
const CHIFFRE = new RegExp(String.raw`\d|\b(?:${NOMBRES})\b|\bdivisee?s? par\b`);

/** Dates blanked: they are no measure. Same length. */
export const sansDates = (plat: string): string =>
  plat.replace(new RegExp(DATE.source, 'g'), (mots) => ' '.repeat(mots.length));

const RESULTAT =
  /\bresultats?\b|\b(?:est|sont|etait|etaient) (?:passee?s?|tombee?s?|montee?s?|descendue?s?|remontee?s?|revenue?s?|devenue?s?|restee?s?)\b|\b(?:a|ont|avait|avaient) (?:\w+ment |bien |aussi |tous |toutes )?(?:baisse|diminue|augmente|progresse|chute|recule|double|triple|gagne|permis|reduit|ameliore|disparu|cesse|retrouve|obtenu|atteint|depasse|ete (?:livre|valide|adopte|retenu|generalise|reconduit|obtenu|tenu|signe|reduit|divise|evite|resolu|regle|leve|atteint|accepte|repris|etendu|publie|inaugure|renouvele|salue|felicite|apprecie|reussi|certifie|embauche|maintenu|supprime|mis en service|mis en ligne|mis en place dans)\w*|accepte|valide|adopte|signe|reussi|remercie|felicite|apprecie|repris|renouvele|evite|tenu|fonctionne|abouti|suffi|rapporte|economise|raccourci|accelere|fidelise|stabilise|satisfait|apporte|porte ses fruits)\b|\bn'(?:a|ont|avons|ai) (?:plus|jamais|eu aucun|recu aucun)|\bn'y a (?:plus|pas eu|eu aucun)|\b(?:plus|depuis,?) aucune?\b|\bau lieu d|\bcontre \d|\bde (?:\d[\d ,]*|\w+)\s?(?:%|pour cent|[a-z]+)? ?a (?:\d|moins|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|zero)|\bdesormais\b|\baujourd'hui\b|\bdepuis (?:lors|cette|ce|le|la|mon|que|,)|\bdepuis,|\bgrace a (?:cela|ce|cette|ces)|\bau final\b|\bau bout d|\ben consequence\b|\bde ce fait\b|\bbilan\b|\b(?:la|le) taux .{0,40}\b(?:passe|atteint|tombe|monte)|\bsans (?:incident|accident|retard|erreur|interruption|reserve|perte)\b|\b(?:objectif|delai|budget)s? (?:\w+ )?(?:atteint|tenu|respecte|depasse)|\bconformes?\b.{0,20}\b(?:livr|objectif)|\blivree?s? (?:en|dans|a|avec|le|trois|deux)\b|\bpour (?:\d|\w+) (?:vise|prevu|attendu|demande)|\bj'ai (?:pu |ainsi )?(?:obtenu|gagne|atteint|economise|evite|reduit|divise|double|fidelise|reussi)\b|\bs'(?:est|etait|sont) (?:amelior|redui|stabilis|apais|resorb|maintenu)|\bpermet(?:tent|tait)? (?:desormais |aujourd'hui |maintenant )?(?:de|aux|a)\b|\bgain\b|\bsatisfaction de\b|\b(?:a|ont) rouvert|\b(?:remarche|refonctionne|tient toujours)\b|\b(?:plus|moins) (?:de|d'|vite|rapide|rapidement)[^.]{0,40}qu'(?:avant|auparavant)|\bqu'avant\b|\bqu'auparavant\b|\btoujours (?:en place|utilise|applique|suivi)|\ba la fin d|\bau total\b|\ben moyenne\b/;

const ANALYSE =
  /\b(?:ai|aurais)[- ]je (?:eu|bien|mal)\b|\beu (?:raison|tort)\b|\bj'(?:y|en) (?:ai )?(?:souvent )?repens|\bje (?:me reproche|reconnais|m'en veux|garde (?:une|cette|l'idee|de cette|de ce))|\bj'en (?:garde|retire)\b|\bce qui (?:m')?a manque\b|\bm'a manque\b|\bma (?:faiblesse|limite)\b|\bparce qu|\bpuisqu|\bcar\b|\bj'aurais\b|\baurais[- ]je\b|\bje (?:me suis|ne) .{0,20}\b(?:demande|trompe|rendu compte)|\bje n'avais pas (?:vu|compris|mesure|pense|anticipe|prevu|imagine)|\bj'(?:ai|avais) (?:\w+ment |aussi |bien |enfin |surtout |donc |mieux |tire |ainsi )?(?:appris|compris|retenu|prefere|renonce|ecarte|realise que|constate qu|transpose|mesure (?:que|combien|l'importance|a quel)|sous-estime|surestime|pris conscience|decouvert qu|tire (?:une|la|deux|les|des) lecon|pris du recul|hesite|eu tort|change d'avis)|\bje (?:retiens|referais|ferais|commencerais|changerais|m'y prendrais|prendrais|garderais|choisirais|demanderais|refuserais|regrette|croyais|pensais|sais (?:desormais|maintenant|aujourd'hui)|comprends (?:mieux|maintenant|aujourd'hui)|remplirais|l'ai ecarte|les ai ecarte|la transpose|le transpose)|\bsi (?:c'etait|je devais|j'avais|cela etait|je pouvais|c'est) .{0,20}\b(?:a refaire|refaire|recommencer|su|pu|eu|attendu)|\ba refaire\b|\bavec (?:le|du) recul\b|\bapres coup\b|\bplutot qu|\bau lieu d'|\bl'alternative\b|\bune autre (?:voie|solution|option|possibilite|facon|methode)|\bautre possibilite\b|\b(?:aurait|auraient) (?:ete|pu|coute|demande|fait|permis|suffi|pris|laisse|egalise|ajoute|retire|donne|evite|touche|ecrit|rendu|gagne)|\bmon regret\b|\bma lecon\b|\blecons?\b|\bm'a (?:appris|montre|fait comprendre|oblige|apporte|enseigne|permis de comprendre|convaincu)|\b(?:enseignement|recul|remise en question|prise de conscience)\b|\btransposa?\w*|\bce choix\b|\bmon choix\b|\bj'ai choisi .{0,80}\b(?:pour|afin|plus|moins|trop)\b|\bc'est pourquoi\b|\bpour cette raison\b|\bla raison\b|\bl'erreur (?:etait|a ete|venait)|\bmon erreur\b|\bavantages?\b|\binconvenients?\b|\blimites?\b de (?:cette|ce|ma|mon)|\bj'en (?:retiens|tire|ai tire|conclus|ai conclu)|\bdesormais,? je\b|\bje (?:\w+ )?(?:desormais|toujours depuis)\b|\bau fond\b|\bautrement\b|\bdifferemment\b/;

const aucunSigne = (passages: readonly Passage[], signe: RegExp, lire = (plat: string) => plat): boolean =>
  !passages.some(({ plat }) => signe.test(lire(plat)));

/** Signs that stay in a text whose analysis was not written: a reason in passing is not yet a step back. */
const RAISON =
  /\bparce qu|\bpuisqu|\bcar\b|\bplutot qu|\bau lieu d'|\bj'ai (?:prefere|ecarte|choisi|hesite)|\bce choix\b|\bc'est pourquoi\b|\bpour cette raison\b|\bla raison\b|\bavantages?\b|\binconvenients?\b|\b(?:aurait|auraient) (?:ete|coute|demande|fait|pris)\b/g;
const RECUL =
  /\baur(?:ait|aient)\s(?:[a-z]+ment\s|plus\s|aussi\s)?[a-z]{2,}(?:e|es|i|is|u|us|it|ert)\b|\bvau(?:t|lent) mieux\b|\bj'avais (?:d'abord|voulu|cru|pense|sous-estime)\b|\bmieux qu|\bcomptait autant\b|\b(?:plus|moins) [a-z]+ que (?:je|prevu|ce que)\b/;

const repond = (passages: readonly Passage[], element: Element): boolean =>
  passages.some((passage) => passage.element === element);

/** From three labels on, the candidate says what each block is: a result or an analysis is looked for where it may be. */
const ETIQUETE = 3;
const sontEtiquetes = (passages: readonly Passage[]): boolean =>
  new Set(passages.flatMap(({ element }) => element ?? [])).size >= ETIQUETE;
const parmi = (passages: readonly Passage[], elements: readonly (Element | null)[]): Passage[] =>
  passages.filter(({ element }) => elements.includes(element));

/** A measure told in the second half of a text, of something else than what « je » does. */
const mesureALaFin = (passages: readonly Passage[]): boolean => {
  const phrases = passages
    .filter(estRecit)
    .flatMap((passage) => passage.phrases.filter(({ plat }) => tachesDans(passage, plat) === 0));
  return phrases
    .slice(Math.ceil(phrases.length / 2))
    .some(({ plat }) => CHIFFRE.test(sansDates(plat)) && !/\bj'|\bje\b|\bmes\b|^c'etait\b/.test(plat));
};

export const montreUnResultat = (passages: readonly Passage[]): boolean => {
  if (repond(passages, 'resultat')) return true;
  const dits = sontEtiquetes(passages) ? parmi(passages, ['taches', 'analyse', 'preuve', null]) : passages;
  if (!aucunSigne(dits, RESULTAT, sansDates)) return true;
  return !sontEtiquetes(passages) && mesureALaFin(passages);
};

export const montreUneAnalyse = (passages: readonly Passage[]): boolean => {
  if (repond(passages, 'analyse')) return true;
  if (!sontEtiquetes(passages)) return !aucunSigne(passages, ANALYSE) || !aucunSigne(passages, RECUL);
  const dits = parmi(passages, ['taches', 'difficulte', 'resultat', 'savoirs', 'preuve', null]);
  return !aucunSigne(dits, ANALYSE, (plat) => plat.replace(RAISON, ' '));
};

export const montreUnChiffre = (passages: readonly Passage[]): boolean =>
  !aucunSigne(passages, CHIFFRE, sansDates);

/** `periodeDite`: the dossier prints the dates of the situation beside its title; a moment in the text is then enough. */
export const montreUneDate = (passages: readonly Passage[], periodeDite: boolean): boolean =>
  !aucunSigne(passages, DATE) || (periodeDite && !aucunSigne(passages, MOMENT));

const AUXILIAIRES = /^(?:suis|sais|peux|pense|crois|veux|dois|pouvais|savais|voulais|etais|avais|ai)$/;
const TACHE =
  /\bj'(?:ai|avais) (?:\w+ment |aussi |ensuite |egalement |donc |puis |d'abord |enfin |bien )?([a-z]+(?:e|i|u|is|it|ert|ait))\b|\bje (?:l'|les |le |la |leur |lui |m'|me |n'|y |en )*([a-z]{3,})\b|\bj'([a-z]{4,}(?:e|ais|is))\b/g;
const ITEM_TACHE =
  /^(?:[-–—•*]\s*)?(?:[a-z']*[a-z]{3,}(?:er|ir|re)\b|(?:\w+(?:tion|age|ement|ure|ance|ence|vi|eil|ise)s?) (?:de|d'|des|du|a|au|aux|et)\b|je |j')/;

/** A job description in one sentence: « mes tâches étaient : accueillir …, classer …, encaisser … ». */
const FICHE_DE_POSTE =
  /\b(?:mes|ma|mon|les) (?:[a-z]+ )?(?:missions?|taches|activites|attributions|fonctions|responsabilites|travail|role|journees?|quotidien)\b/;
const ENUMERE = /[,;](?! (?:qui|que|ou|dont|mais|car|parce|et)\b)/g;

/** « j’ai recueilli …, rédigé … et présenté … »: what is coordinated with a first action. */
const COORDONNE =
  /(?:,|\bet|\bpuis) (?:(?:ensuite|puis|enfin|aussi) )?(?:je les |je l')?[a-z]{3,}(?:e|i|u|is|it|ert|ait) (?:le|la|les|l'|un|une|des|du|de|d'|mon|ma|mes|leurs?|chaque|aux?|a|quatre|trois|deux|cinq|six|[a-z]+te|\d+)\b/g;
const A_FAIT =
  /\bj'(?:ai|avais) (?:\w+ment |aussi |ensuite |egalement |donc |puis |d'abord |enfin |bien )?[a-z]+(?:e|i|u|is|it|ert|ait)\b/;

const tachesDans = ({ genre }: Passage, plat: string): number => {
  if (genre === 'element-de-liste' && ITEM_TACHE.test(plat)) return 1;
  if (FICHE_DE_POSTE.test(plat) && (plat.match(ENUMERE)?.length ?? 0) >= 3) return 3;
  const verbes = [...plat.matchAll(TACHE)]
    .map((t) => t[1] ?? t[2] ?? t[3] ?? '')
    .filter((verbe) => !AUXILIAIRES.test(verbe));
  return verbes.length + (A_FAIT.test(plat) ? (plat.match(COORDONNE)?.length ?? 0) : 0);
};

/** Tasks said: an action of the candidate (« j’ai trié », « je relevais »), or an item of a list that names one. */
export const tachesDites = (passages: readonly Passage[]): { passage: Passage; rang: number }[] =>
  passages
    .filter(estRecit)
    .flatMap((passage) =>
      passage.phrases.flatMap(({ plat }, rang) =>
        Array.from({ length: tachesDans(passage, plat) }, () => ({ passage, rang })),
      ),
    );
