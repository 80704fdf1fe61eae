// T14: verbs that say that one was there, not what one did. A figure, « en … ant » or a list right after says it.
import { estRecit, type Passage } from '../passages.ts';
import { sansDates } from '../recit.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

const JE = String.raw`\b(?:j'(?:ai|avais)\s|je\s|j')(?:l'|les\s|le\s|la\s|y\s|en\s|ne\s|n'|me\s|m'|me\ssuis\s|suis\s)*(?:(?:aussi|egalement|souvent|toujours|parfois|regulierement|beaucoup|ensuite|activement|principalement|quotidiennement|[a-z]+ment|ainsi|donc|notamment)\s)*`;
const INFINITIF_VAGUE =
  "gerer|participer|prendre part|contribuer|aider|intervenir|m'occuper|m'impliquer|m'investir|collaborer|travailler sur|assister aux|apporter (?:mon|ma)|assurer (?:le suivi|la gestion|le bon|la bonne)|veiller (?:a la bonne|au bon)|accompagner (?:le changement|les equipes|la demarche)";
/** What stands before an infinitive and tells no more: « j’ai pu », « j’ai eu l’occasion de », « j’étais amené à ». */
const MODAL =
  "(?:eu|ai|avais|dois|devais) a |(?:pu|du|su|peux|pouvais|dois|devais|voulu) |(?:eu|avais|ai) (?:l'occasion|la chance|l'opportunite|la charge|la responsabilite|pour (?:mission|role|tache|objectif)|comme mission) (?:de |d')|(?:ete |etais |suis )(?:amenee?|conduite?|appelee?|sollicitee?|invitee?|missionnee?|chargee?) (?:a |pour |de |d')";
/** « chargée de mission », « chargé de clientèle » : a post. */
const TITRE =
  'mission|clientele|projet|communication|recrutement|etude|production|developpement|formation|affaire|relation|insertion|prevention';
const CE_QUI_EST_VAGUE = [
  String.raw`(?:m'|suis\s)?occup(?:e|ee|ais)\s(?:de|des|du|d'|un peu de|aussi|egalement|principalement)`,
  String.raw`particip(?:e|ais)\s(?:\w+ment\s)?(?:a|au|aux|a\sl')\b`,
  String.raw`contribu(?:e|ais)\s(?:\w+ment\s)?(?:a|au|aux)\b`,
  String.raw`ger(?:e|ais)\s`,
  String.raw`aid(?:e|ais)\s(?:a|au|aux|l'|les|mes|mon|ma|le|la)\b`,
  String.raw`travaill(?:e|ais)\ssur\s(?:l[ae']s?\s?|les\s|des\s|de\s|un\s|une\s|mon\s|notre\s|plusieurs\s|divers(?:es)?\s|differente?s\s)*(?:projets?|mise|refonte|amelioration|sujets?|dossiers?|organisation|aspects?|parties?|developpement|creation|conception|questions?|problematiques?|themes?|thematiques?|plan|site|outils?|logiciels?|application|processus|strategie|communication|qualite|missions?|choses)\b`,
  String.raw`interven(?:u|ue|ais)\s(?:sur|dans|aupres)\b|intervien[st]\s(?:sur|dans|aupres)\b`,
  String.raw`(?:etais|suis|ete|avais)\s(?:\w+ment\s)?(?:en charge|chargee?|implique|impliquee|amenee?)\s(?:de(?!\s(?:${TITRE})s?\b)|des|du|d'|dans|a)`,
  String.raw`(?:avais|ai|eu)\s(?:en charge|a charge|pour charge)\s`,
  String.raw`(?:fait|faisais|fais)\s(?:(?:du|de la|de l'|des|le|la|les|beaucoup de|plusieurs|differentes|diverses)\s?(?:suivi|gestion|accueil|administratif|relationnel|management|commercial|choses|taches|reporting|secretariat|relances?|missions?|activites|actions|travail|coordination|communication|necessaire|accompagnement)|plein de|un peu de tout|tout ce qu|de mon mieux|ce qu'il fallait)`,
  String.raw`assur(?:e|ais)\s(?:le suivi|la gestion|le bon (?:fonctionnement|deroulement)|la bonne)`,
  String.raw`effectu(?:e|ais)\s(?:des|diverses|differentes|plusieurs|les)\s(?:taches|missions|travaux|actions|activites|demarches)`,
  String.raw`realis(?:e|ais)\s(?:des|diverses|differentes|plusieurs|les)\s(?:taches|missions|travaux|actions|activites|demarches)`,
  String.raw`mis en (?:place|ouvre)\s(?:des|plusieurs|differente?s|diverse?s|de nombreuses)\s(?:choses|actions|outils|mesures|solutions|moyens)\b`,
  String.raw`(?:apporte|apportais)\s(?:mon aide|mon soutien|ma contribution|mon appui)`,
  String.raw`(?:pris|prends|prenais)\s(?:part a|part au|part aux|en charge (?:la gestion|le suivi|les differents))`,
  String.raw`(?:etais|suis|ete)\sresponsable\s(?:de la gestion|du suivi|de la bonne|du bon|de l'organisation)`,
  String.raw`(?:${MODAL})(?:${INFINITIF_VAGUE})\b`,
  // Being there with others.
  String.raw`(?:ete |etais |suis )?associee?\s(?:a|au|aux)\s`,
  String.raw`(?:collabore|collaborais)\s(?:\w+ment\s)?(?:a|au|aux)\s`,
  String.raw`(?:assistais|assiste)\s(?:a\s(?:toutes|certaines|plusieurs|diverses|differentes)|aux)\s(?:reunions|comites|formations|echanges|ateliers|seances|entretiens)\b`,
  String.raw`(?:m'implique|m'impliquais|m'investis|m'investissais|me suis impliquee?|me suis investie?|impliquee?|investie?)\s(?:beaucoup |pleinement |\w+ment )?(?:dans|aupres)\b`,
  String.raw`travaill(?:e|ais)\savec\s(?:differente?s|plusieurs|diverse?s|tous les|de nombreu(?:x|ses))\b`,
  // Caring for a good end, without a gesture.
  String.raw`(?:veille|veillais|ouvre|ouvrais)\s(?:\w+ment\s)?(?:a|au|pour|en faveur d[eu])\s?(?:la |le |l')?(?:bon|bonne|respect|suivi|qualite|amelioration|reussite|deroulement|satisfaction|mise en|bien-etre|developpement|cohesion)\b`,
  String.raw`accompagne(?:e|ais)?\s(?:le changement|la transformation|la demarche|la transition|les equipes|les equipes|le projet|la mise en)\b`,
  // Doing, with an object that holds anything.
  String.raw`trait(?:e|ais)\s(?:divers|diverses|differente?s|plusieurs|de nombreu(?:x|ses))\s`,
  String.raw`(?:fait|faisais|fais)\s(?:du support|de l'assistance|de la veille|du conseil|du developpement|de la maintenance|de la communication|de la vente|de l'animation|de la formation|de l'encadrement)\b`,
  String.raw`touche(?:e|ais)?\s(?:a|un peu a)\stout\b`,
  String.raw`collabor(?:e|ais)\savec\s(?:differente?s|plusieurs|les autres|divers|tous les)`,
  String.raw`assist(?:e|ais)\s(?:le|la|les|mon|ma|mes|l')\s?[a-z]+\sdans\s(?:ses|leurs|les|la gestion|toutes)`,
];
/** « Mon rôle consistait à gérer … » */
const ROLE = String.raw`\b(?:mon (?:role|travail|poste)|ma mission|mes (?:missions|taches|fonctions)) (?:consistai(?:t|ent)|consiste(?:nt)?|etai(?:t|ent)|est|sont) (?:a|de) (?:gerer|participer|aider|contribuer|assurer le suivi|m'occuper|intervenir)\b`;
const VAGUE = new RegExp(`${JE}(?:${CE_QUI_EST_VAGUE.join('|')})|${ROLE}`);
const NOMME =
  /^(?:[-–—•*]\s*)?(?:gerer|gestion (?:de|des|du|d')|participer|participation a|s'occuper|contribuer|contribution a|aider|aide a|suivi (?:de|des|du)|intervenir|faire (?:du|de la|des|le|la)|assurer le suivi|etre en charge)\b/;
/** What turns a vague verb into something told. */
const PRECISE =
  /\d|\bseule?\b|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|dizaine|vingtaine|trentaine|centaine)\b|\ben (?!charge|cours|place|lien|equipe|relation|partie)[a-z']{2,}ant\b|:\s*\S|:\s*$|\bet (?:j'ai )?(?:obtenu|propose|redige|ecrit|construit|concu|choisi|decide|signe|defendu|presente|livre|dirige|gagne|corrige|negocie)\b|\b(?:j'ai|je) .{5,},? (?:et|puis) (?:j'ai|je) /;

export const verbeVague = (passages: readonly Passage[]): RemarqueDeTexte[] =>
  passages.filter(estRecit).flatMap((passage) =>
    passage.phrases.flatMap((phrase) => {
      const trouve =
        VAGUE.exec(phrase.plat) ?? (passage.genre === 'element-de-liste' ? NOMME.exec(phrase.plat) : null);
      if (trouve === null || PRECISE.test(sansDates(phrase.plat))) return [];
      return [
        remarquer(passage, phrase, {
          regle: 'verbe-vague',
          gravite: 'conseil',
          message:
            'Ce verbe dit que vous étiez là, pas ce que vous avez fait. Le jury cherche le geste : lequel, sur quoi, jusqu’où ?',
        }),
      ];
    }),
  );
