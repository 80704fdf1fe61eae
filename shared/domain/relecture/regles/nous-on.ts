// T1: « nous » and « on » where the jury looks for « je ». Only what is done counts: a state of the team, a result
// reached together, other people (« on m’a demandé ») and general truths (« l’on sait ») are left alone.
import { estRecit, type Passage, type Phrase } from '../passages.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

const mots = (liste: string): Set<string> => new Set(liste.split(/\s+/));

/** What follows « a », « avait », « avons » without being a participle: the sentence says a state. */
const PAS_PARTICIPE = mots(
  `un une des les le la l de du d deux trois quatre cinq six sept huit neuf dix onze douze besoin plus plusieurs peu trop
  affaire tendance envie peur chaque moins cette ces ce son ses notre nos leurs quelques tres assez hate raison tort
  rendez que aucune aucun encore droit souvent jamais pas autant beaucoup`,
);
/** Participles of what one undergoes, learns or reaches: no one is asked who did it. */
const PARTICIPE_NEUTRE = mots(
  `eu ete vu su cru pu du dit ecrit appele entendu remarque lu connu vecu subi obtenu gagne perdu recu constate appris
  compris decouvert manque mesure parle discute bavarde echange dejeune dine essaye vote ri trouve trouves convenu cesse senti ressenti attendu observe aime souffert grandi failli`,
);
const MOUVEMENT = mots(
  `alle alles allees parti partis parties intervenu intervenus intervenues monte montes rendu rendus rendues deplaces
  deplacees repartis reparti retournes retourne occupes occupees occupe charges mis mises reunis reunies organises
  partages reparties adaptes adaptees attaques lances lancees`,
);
/** « nous nous sommes trompés »: nothing was done. */
const SUBIS = mots(
  `trompes trompees apercus apercues rendu retrouves retrouvees trouves trouvees demande connus quittes perdus`,
);
/** Present verbs of work, after « on ». */
const TRAVAIL = mots(
  `verifie note prepare fait range nettoie organise planifie controle met prend remplit envoie contacte accueille recoit
  realise traite saisit classe livre monte installe configure redige transmet coordonne analyse gere anime forme utilise
  travaille essaie propose echange discute assure distribue aide accompagne intervient effectue commence finit termine
  decide choisit commande change ajoute reunit etablit definit evalue s'occupe s'organise applique respecte
  desinfecte surveille repere charge decharge trie regle repare entretient conseille encaisse sert produit usine cree
  developpe teste corrige deploie adapte mesure releve signale informe`,
);
const IMPARFAIT_NEUTRE = mots(
  `pouvait etait savait voyait disait avait trouvait fallait croyait pensait appelait attendait sentait entendait
  retenait craignait voulait allait demandait manquait perdait riait connaissait`,
);
/** After « nous »: being, having, wanting, having to, suffering. */
const NOUS_NEUTRE =
  /^(?:sommes|etions|avons|avions|aurons|serons|sav|pouv|pourr|voul|voudr|dev|manqu|viv|pass|rest|voy|conna|croy|pens|perd|attend|dispos|compt[io]|depend|recev|appart|compren|constat|esper|aim|sembl|ven[io]|ignor|gagn|employ|subis|souff|craign|ressaisiss|livrions|exist|parl|trouv|conven|discut|debatt|echange|dialogu|bavard|en discut)/;

const PORTE = String.raw`(?:(?:ne|y|en|le|la|les|lui|leur|se|n'|l'|s')\s?)*`;
const ADVERBE = String.raw`(?:(?:bien|aussi|donc|alors|toujours|deja|ensuite|egalement|tous|toutes|tout|ainsi|vite|ainsi|enfin|d'abord|rapidement|egalement|meme|finalement|immediatement|aussitot|directement|pas|[a-z]+ment)\s)*`;
const ON = new RegExp(
  String.raw`(?<![a-z'\-])(?<avant>qu')?on\s(?<porte>${PORTE})(?<verbe>[a-z]+)(?:\s${ADVERBE}(?<suite>[a-z]+))?`,
  'g',
);
const NOUS = new RegExp(
  String.raw`(?<![a-z'\-])nous,?\s(?<pronom>nous\s)?${PORTE}(?<verbe>[a-z]+)(?:\s${ADVERBE}(?<suite>[a-z]+))?`,
  'g',
);
/** « quand on », « comme on », « si on », « dont on »: a general truth. */
const GENERAL = /\b(?:dont|quand|lorsqu|si|comme|tant qu|ou|des qu|ce|plus|moins|chaque fois qu|l)['\s]$/;
/** « En ouvrant la vanne, on vidait la cuve »: whoever does it. */
const GERONDIF = /\ben (?:[a-z]+ant)\b[^.;]{0,60},\s$/;
/** What was not done: « on mesurerait ». */
const ON_CONDITIONNEL = /[^aeiou]er?rait$|(?:er|ir|dr|ur)ait$/;
/** What ends so at the imparfait: « on préparait ». */
const ON_IMPARFAIT =
  /^(?:prepar|compar|repar|separ|demarr|mont|montr|entr|rentr|encadr|enregistr|administr|livr|ouvr|offr|decouvr|couvr|gar|declar|eclair|clotur|mesur|assur|rassur|procur|structur|factur|tir|retir|inspir|oper|recuper|accompagn|gen|ger|sugger|gener|accel|integr|chiffr|rencontr|filtr|parametr|registr|insc|collabor|elabor|amelior|decor|explor|restaur|cour|parcour)[a-z]*ait$/;
const CONDITIONNEL = /(?:er|ir|dr|ttr)ions$|^(?:devr|pourr|recevr|aur)ions$/;
const IMPARFAIT_EN_R = /(?:^g|op|up|sid|lib|^t|^ret|^v)[ei]rions$/;
const SUBORDONNE = /\b(?:que|dont|ou|si|quand|lorsque|comme)\s$/;
/** The others are named, or the candidate's own part is: nothing is hidden. */
const ENSEMBLE =
  /\b(?:ensemble|chacun|chacune|en binome|a tour de role|et moi|moi et|(?<!de [a-z]+ )a (?:deux|trois|quatre|cinq|six|huit|plusieurs)(?! (?:ans|heures|mois|jours|semaines|euros|cents|mille|reprises|fois))|tous les (?:deux|trois)|main dans la main)\b|\bavec (?:[^,.;:]{2,90}), nous\b|\bavec (?:lui|elle|eux|elles)\b|\bnous nous re(?:uniss|trouv)|\bchacun de nous/;
const PART_DITE =
  /\bj'(?:ai|avais|y|en)\s(?!ete\b|travaille\b|participe\b|contribue\b|fait partie\b|aide\b)[a-z]+|\bje\s(?!suis\b|sais\b|pense\b|travaill|particip|fais(?:ais)? partie|m'occup|contribu|voulais\b|veux\b|crois\b)(?:l'|les?\s|la\s|l[eu]ur\s|lui\s)?[a-z]{3,}/;

const estParticipe = (mot: string | undefined): boolean =>
  mot !== undefined &&
  /(?:[eiu]|es|is|us|it|ert|ait|eint|aint|oint)$/.test(mot) &&
  mot.length > 2 &&
  !PAS_PARTICIPE.has(mot) &&
  !PARTICIPE_NEUTRE.has(mot);

const onSuppose = (verbe: string): boolean => ON_CONDITIONNEL.test(verbe) && !ON_IMPARFAIT.test(verbe);

/** A group behind which the candidate hides: « avec mon équipe, nous », « par nos soins », « c’est nous qui ». */
const GROUPE =
  /\bavec (?:mon|notre|l'|toute (?:mon|l'|notre) ?)\s?(?:equipe|service)(?: [a-z]+)?, nous a(?:vons|vions) (?!ete\b|eu\b)[a-z]+[eiust]\b|\b(?:mon|notre|l'|toute l')\s?(?:equipe|service) et moi(?:-meme)? a(?:vons|vions) (?!ete\b|eu\b)[a-z]+[eiust]\b|\bnotre (?:equipe|service|groupe) a(?:vait)? (?!ete\b|eu\b|su\b|perdu\b|recu\b|vecu\b|obtenu\b|gagne\b|adopte\b|garde\b|tenu\b|change\b|grandi\b|double\b|progresse\b|accueilli\b|traverse\b|apprecie\b|souffert\b|connu\b|appris\b|compris\b|retrouve\b|triple\b|besoin\b)[a-z]+(?:[eiu]|is|it|ert|ait)\b|\bnous avons ete (?:amen|condui|charg|sollicit)[a-z]+|\bpar nos soins\b|\bc'est nous qui a(?:vons|vions)\b/;

const onAgit = (phrase: Phrase): boolean => {
  for (const trouve of phrase.plat.matchAll(ON)) {
    const { avant = '', porte = '', verbe = '', suite } = trouve.groups ?? {};
    const tete = phrase.plat.slice(0, trouve.index);
    if (avant === '' && (GENERAL.test(tete) || GERONDIF.test(tete))) continue;
    if (verbe === 'm' || verbe === 'me' || verbe === 'nous' || verbe === 'vous' || verbe === 't') continue;
    if (avant !== '' && /\b(?:lors|ce|tant|des|apres|bien|sans|pour|parmi|fois)\s?$/.test(tete)) continue;
    if (/^(?:a|avait|aura)$/.test(verbe)) {
      if (suite === 'pu' || suite === 'du') return true;
      if (!estParticipe(suite)) continue;
      return true;
    }
    if (verbe === 'est' || verbe === 'etait') {
      if (suite !== undefined && MOUVEMENT.has(suite)) return true;
      continue;
    }
    if (avant !== '' && !/\bparce\s?$|\bpuis$|\bdonc\s$/.test(tete)) continue;
    if (/ait$/.test(verbe) && verbe.length > 4 && !IMPARFAIT_NEUTRE.has(verbe) && !onSuppose(verbe))
      return true;
    if (!/\b(?:ne|y)\b|n'/.test(porte) && TRAVAIL.has(verbe)) return true;
    if (/s'$/.test(porte) && TRAVAIL.has(`s'${verbe}`)) return true;
  }
  return false;
};

const nousAgissons = (phrase: Phrase): boolean => {
  if (FAIT_ENSUITE.test(phrase.plat)) return true;
  for (const { groups = {}, index } of phrase.plat.matchAll(NOUS)) {
    const { pronom, verbe = '', suite } = groups;
    if (/^(?:avons|avions|aurons|eumes)$/.test(verbe)) {
      if (suite === 'pu' || suite === 'du' || estParticipe(suite)) return true;
    } else if (/^(?:sommes|etions)$/.test(verbe)) {
      if (suite !== undefined && MOUVEMENT.has(suite)) return true;
      if (pronom !== undefined && estParticipe(suite) && !SUBIS.has(suite ?? '')) return true;
    } else if (
      // « nous corrigerions » is what was not done, « ce que nous utilisons » no action told.
      /(?:ons|[aiu]mes)$/.test(verbe) &&
      verbe.length > 4 &&
      (!CONDITIONNEL.test(verbe) || IMPARFAIT_EN_R.test(verbe)) &&
      !NOUS_NEUTRE.test(verbe) &&
      !SUBORDONNE.test(phrase.plat.slice(0, index))
    )
      return true;
  }
  return false;
};

/** People just spoken of: « nous » is them and the candidate, and hides no one. */
const PERSONNES =
  /\b(?:collegues?|associee?s?|epou(?:se|x)|mari|binome|chef(?:fe)?s? d[eu']|volontaires|chaque professionnelle?|ils|elles)\b|\bavec (?:mon|ma|mes|la|le|l'|les|un|une|deux|trois) ?(?:[a-z]+ )?(?:[a-z]{3,}(?:teur|trice|ienne?|iste|logue|peute|iere)s?|medecins?|deleguee?s?|responsables?|cadres?|maire)\b/;
/** Sentences before « nous » that may say who they are. */
const AVANT = 2;

const dejaNommes = (phrases: readonly Phrase[], rang: number): boolean =>
  phrases.slice(Math.max(0, rang - AVANT), rang).some(({ plat }) => PERSONNES.test(plat)) &&
  phrases.some(({ plat }) => PART_DITE.test(plat));

/** « Nous avons su convaincre », « nous devions gérer »: what follows is done all the same. */
const FAIT_ENSUITE =
  /\bnous (?:avons|avions) su (?!que\b|qu'|des\b)[a-z]{2,}(?:er|ir|re)\b|\bnous devions (?!etre\b|avoir\b|attendre\b|faire face\b|vivre\b|rester\b|subir\b|choisir\b|decider\b)[a-z]{2,}(?:er|ir|re)\b/;

const TENUS = new Set(['contexte', 'resultat', 'analyse', 'savoirs']);

export const nousOn = (passages: readonly Passage[]): RemarqueDeTexte[] =>
  passages
    .filter((passage) => estRecit(passage) && !(passage.element && TENUS.has(passage.element)))
    .flatMap((passage) =>
      passage.phrases.flatMap((phrase, rang) => {
        const groupe = GROUPE.test(phrase.plat);
        if (!groupe && !/\b(?:on|nous)\b/.test(phrase.plat)) return [];
        if (PART_DITE.test(phrase.plat) || (!groupe && ENSEMBLE.test(phrase.plat))) return [];
        const on = onAgit(phrase);
        if (!on && !groupe && (!nousAgissons(phrase) || dejaNommes(passage.phrases, rang))) return [];
        return [
          remarquer(passage, phrase, {
            regle: 'nous-on',
            gravite: 'faute',
            message: `« ${on ? 'On' : 'Nous'} » cache qui a agi. Le jury évalue une seule personne : dites « je » pour votre part, et nommez les autres.`,
          }),
        ];
      }),
    );
