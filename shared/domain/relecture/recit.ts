// The signs, in French, by which a told situation shows a result, an analysis, a figure, a date (SPEC T3–T6).
import type { Element } from '../situation/element.ts';
import { estRecit, type Passage } from './passages.ts';
import { ANALYSE, RESULTAT } from './signes.ts';

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
