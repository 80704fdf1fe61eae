// T14: verbs that say that one was there, not what one did. A figure, « en … ant » or a list right after says it.
import { estRecit, type Passage } from '../passages.ts';
import { sansDates } from '../recit.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

const JE = String.raw`\b(?:j'(?:ai|avais)\s|je\s|j')(?:l'|les\s|le\s|la\s|y\s|en\s|ne\s|n'|me\s|m'|me\ssuis\s|suis\s)*(?:(?:aussi|egalement|souvent|toujours|parfois|regulierement|beaucoup|ensuite|activement|principalement|quotidiennement|[a-z]+ment|ainsi|donc|notamment)\s)*`;
const CE_QUI_EST_VAGUE = [
  String.raw`(?:m'|suis\s)?occup(?:e|ee|ais)\s(?:de|des|du|d'|aussi|egalement|principalement)`,
  String.raw`particip(?:e|ais)\s(?:\w+ment\s)?(?:a|au|aux|a\sl')\b`,
  String.raw`contribu(?:e|ais)\s(?:\w+ment\s)?(?:a|au|aux)\b`,
  String.raw`ger(?:e|ais)\s`,
  String.raw`aid(?:e|ais)\s(?:a|au|aux|l'|les|mes|mon|ma|le|la)\b`,
  String.raw`travaill(?:e|ais)\ssur\b`,
  String.raw`interven(?:u|ue|ais)\s(?:sur|dans|aupres)\b|intervien[st]\s(?:sur|dans|aupres)\b`,
  String.raw`(?:etais|suis|ete|avais)\s(?:\w+ment\s)?(?:en charge|chargee?|implique|impliquee|amenee?)\s(?:de|des|du|d'|dans|a)`,
  String.raw`(?:fait|faisais|fais)\s(?:du|de la|des|le necessaire|le nécessaire|plein de|beaucoup de|plusieurs choses|differentes|diverses|un peu de tout|le suivi|la gestion|tout ce qu|de mon mieux|des choses|ce qu'il fallait)`,
  String.raw`assur(?:e|ais)\s(?:le suivi|la gestion|le bon (?:fonctionnement|deroulement)|la bonne)`,
  String.raw`effectu(?:e|ais)\s(?:des|diverses|differentes|plusieurs|les)\s(?:taches|missions|travaux|actions|activites|demarches)`,
  String.raw`realis(?:e|ais)\s(?:des|diverses|differentes|plusieurs|les)\s(?:taches|missions|travaux|actions|activites|demarches)`,
  String.raw`mis en place\s(?:des|plusieurs|differentes|diverses)\s(?:choses|actions|outils|mesures|solutions)\b`,
  String.raw`(?:apporte|apportais)\s(?:mon aide|mon soutien|ma contribution|mon appui)`,
  String.raw`(?:pris|prends|prenais)\s(?:part a|part au|part aux|en charge (?:la gestion|le suivi|les differents))`,
  String.raw`(?:vu|voyais)\savec\s`,
];
const VAGUE = new RegExp(`${JE}(?:${CE_QUI_EST_VAGUE.join('|')})`);
const NOMME =
  /^(?:[-–—•*]\s*)?(?:gerer|gestion (?:de|des|du|d')|participer|participation a|s'occuper|contribuer|contribution a|aider|aide a|suivi (?:de|des|du)|intervenir|faire (?:du|de la|des|le|la)|assurer le suivi|etre en charge)\b/;
/** What turns a vague verb into something told. */
const PRECISE =
  /\d|\bseule?\b|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|cent|mille|dizaine|vingtaine|trentaine|centaine)\b|\ben (?!charge|cours|place|lien|equipe|relation|partie)[a-z']{2,}ant\b|:\s*\S|:\s*$|\b(?:j'ai|je) .{5,},? (?:et|puis) (?:j'ai|je) /;

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
            'Ce verbe dit que vous étiez là, pas ce que vous avez fait. Le jury cherche le geste : lequel, sur quoi, jusqu’où ?',
        }),
      ];
    }),
  );
