// T15: French typography. Each kind of slip is said once for a text, at its first place, with how many there are.
import { type Passage, phraseA } from '../passages.ts';
import { aplatir } from '../plat.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

export interface Ecart {
  readonly genre: string;
  readonly nombre: number;
  /** Nearly invisible, the same everywhere, and mended in one go: said once for the livret. */
  readonly mecanique: boolean;
  readonly remarque: RemarqueDeTexte;
}

interface Usage {
  readonly genre: string;
  readonly mecanique?: boolean;
  readonly patron: RegExp;
  readonly dit: string;
}

const OE =
  'oeuvr|coeur|soeur|oeuf|oeil|boeuf|noeud|voeu|moeurs|choeur|manoeuvr|rancoeur|ecoeur|oedem|oenolog|oecumen|foetus|oestr|oesoph';

const USAGES: readonly Usage[] = [
  {
    genre: 'espace-avant-signe',
    // A colon inside a time, an address, a path or between figures is no punctuation.
    patron: /[\p{L}\p{N})»%€](?:[;!?:](?=\s|$)|[;!?](?=\p{L}{2}))|\s:(?=\p{L})/gu,
    dit: 'il manque l’espace insécable devant « : », « ; », « ! » ou « ? »',
  },
  {
    genre: 'espace-ordinaire',
    mecanique: true,
    patron: /[^\s:;!?] [:;!?](?=\s|$)|« |(?<=\S) »/gu,
    dit: 'l’espace devant « : », « ; », « ! », « ? » ou dans les guillemets peut se couper en fin de ligne',
  },
  {
    genre: 'guillemets-colles',
    patron: /«(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?…,])»/gu,
    dit: 'il manque l’espace dans les guillemets « »',
  },
  {
    genre: 'guillemets-droits',
    patron: /(?<![\d=])"(?=[\p{L}\p{N}])[^"\n]{1,200}"|“[^”\n]{1,200}”/gu,
    dit: 'les guillemets français s’écrivent « ainsi »',
  },
  {
    genre: 'apostrophe-droite',
    mecanique: true,
    patron: /(?<=\p{L})'(?=\p{L})/gu,
    dit: 'l’apostrophe imprimée est courbe : « ’ »',
  },
  {
    genre: 'trois-points',
    patron: /(?<!\.)\.{2,}(?!\.)|\betc\s?(?:…|\.{2,})/gu,
    dit: 'les points de suspension sont un seul signe « … », et « etc. » s’en passe',
  },
  { genre: 'espaces-doubles', patron: /(?<=[^\s]) {2,}(?=[^\s])/gu, dit: 'deux espaces se suivent' },
  {
    genre: 'espace-avant-virgule',
    patron: /(?<=[\p{L}\p{N})»])[ \u00A0\u202F]{1,3}(?:,|\.(?=\s|$))/gu,
    dit: 'il n’y a pas d’espace devant la virgule ni le point',
  },
  {
    genre: 'virgule-collee',
    patron: /(?<=\p{L}),(?=\p{L})|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/gu,
    dit: 'il manque une espace après la virgule ou le point',
  },
  {
    genre: 'parenthese',
    patron: /\([ \u00A0](?=\S)|(?<=\S)[ \u00A0]\)|(?<=\p{Ll})\((?=\p{Ll}{3,})/gu,
    dit: 'la parenthèse prend une espace au-dehors et aucune au-dedans',
  },
  {
    genre: 'ligature',
    patron: new RegExp(`(?<!\\p{L})(?:main-d['’])?\\p{L}{0,3}?(?:${OE})\\p{L}*`, 'giu'),
    dit: '« œ » s’écrit d’une seule lettre',
  },
  {
    genre: 'ordinaux',
    patron: /\b(?:\d+|[XVI]+)(?:ème|eme|ième|ieme|èmes|iemes)(?!\p{L})|\b1(?:ère|ere|ier)\b|\b[nN]°(?=\d)/gu,
    dit: 'l’usage est « 1er », « 1re », « 2e », et une espace insécable après « n° »',
  },
  {
    genre: 'capitale-accentuee',
    patron:
      /(?<=^|[.!?…:»]\s+|\n|«\s?)A (?=la |l['’]|mon |ma |ce |cette |cet |partir |ces |son |sa |ses |leurs? |nos |notre |chaque |travers |titre |noter |propos |cause |côté |force |défaut |peine |court |long |moyen |terme |nouveau |présent |quoi |qui |\d+[ \u00A0](?:h|ans)\b|l’|\p{Lu}\p{Ll})|(?<!\p{L})(?:Ca (?=\p{Ll})|E(?=(?:tat|tant\b|cole|tude|quipe|tabli|valu|conom|lève|lect|galement|criture|tape|change|cran|nergie|ducat|vide|vit|vènement|vénement|norm|preuve|poque|quip|crire|crit|dition|lu[es]?\b|mission|mett|loign|ventuel|volution|cologi|pargn|puis|quival|quilib|tablis|tais\b|tait\b|taient\b|tende|tonn|trang|troit|largi|labor|limin|num[eé]r|nonc|coute|cout|loge)\p{L}*))/gu,
    dit: 'la capitale garde son accent : « À », « É »',
  },
  {
    genre: 'unites',
    patron: /(?<![\p{L}\d.,/-])\d+(?:,\d+)?(?:%|k?€|km|kg|cm|mm|min|ml|euros?)(?!\p{L})/gu,
    dit: 'une espace insécable sépare le nombre de « % » ou de « € »',
  },
  {
    genre: 'heures',
    // « 24h/24 » is a set phrase, and « 35h » a week of work.
    patron: /(?<![\p{L}\d:./-])(?:[01]?\d|2[0-4])h(?:[0-5]\d)?(?![\p{L}\d/])/gu,
    dit: 'l’heure s’écrit avec des espaces, «\u00a08\u00a0h\u00a030\u00a0», «\u00a014\u00a0h\u00a0»',
  },
  {
    genre: 'apostrophe-espacee',
    patron: /\b(?:[cdjlmnst]|qu)['’] (?=\p{L})/giu,
    dit: 'il n’y a pas d’espace après l’apostrophe',
  },
  {
    genre: 'abreviation',
    patron: /(?<!\p{L})Mr\.? (?=\p{Lu})|(?<!\p{L})(?:Mme|Mlle|Dr)\. (?=\p{Lu})/gu,
    dit: '« monsieur » s’abrège « M. », « madame » « Mme » sans point',
  },
  {
    genre: 'exposant',
    patron: /(?<=\d[ \u00A0\u202F]?)[kcm]?m[23](?![\p{L}\d])/gu,
    dit: 'le mètre carré s’écrit « m² », le mètre cube « m³ »',
  },
  {
    genre: 'nombres',
    // An address, a version or a port has no unit after it.
    patron:
      /(?<![\p{L}\d.,/-])(?:\d+\.\d{1,2}(?=[ \u00A0\u202F]?(?:%|€|(?:euros?|kg|km|points?|heures?|millions?)(?!\p{L})))|\d{5,}(?=[ \u00A0\u202F](?:€|euros?(?!\p{L})|(?!depuis|toujours|parfois|ensuite|apr|malgr|alors|moins)\p{Ll}{4,}s(?!\p{L}))))/gu,
    dit: 'le nombre prend une virgule et des espaces, « 12,5 », « 25 000 »',
  },
  {
    genre: 'tirets',
    patron: /(?<=[\p{L}\p{N})»,]) -{1,2} (?=[\p{Ll}«(])/gu,
    dit: 'l’incise prend un tiret long « – », pas le trait d’union',
  },
  { genre: 'signes-repetes', patron: /[!?]{2,}|[,;]{2,}/gu, dit: 'un seul signe suffit' },
];

const ANGLAIS =
  /\b(?:the|of|and|to|is|it|with|for|our|we|are|this|that|by|be|was|were|from|what|could|should|would|how|you|not|can|do|has|have|will)\b/g;
const FRANCAIS = /\b(?:le|la|les|de|des|du|et|un|une|est|pour|avec|dans|que|qui|je|nous|en|au|sur)\b/g;
const estAnglais = (plat: string): boolean =>
  (plat.match(ANGLAIS)?.length ?? 0) > (plat.match(FRANCAIS)?.length ?? 0);

/** Addresses, files, paths, code: their signs are not punctuation. */
const TECHNIQUE =
  /^(?:[«("]*)(?:https?:\/\/|www\.)|.@.|^[^/]+[/\\][^/]+[/\\]|\p{L}::\p{L}|\(\)|^`|^[\p{L}\p{N}_-]+\.(?:js|ts|py|java|php|html?|css|json|xml|csv|pdf|docx?|xlsx?|fr|com|org|net|eu|io)(?![\p{L}\p{N}])/u;
const MOT = /\S+/gu;
const sansTechnique = (mot: string): string =>
  TECHNIQUE.test(mot) ? mot.replace(/\S(?!$)|[\p{L}\p{N}/](?=$)/gu, 'x') : mot;
const CITE = /(?<=«\s?)[^«»\s][^«»]*(?=\s?»)/gu;
const masquer = (ecrit: string): string => ecrit.replace(/\S/gu, 'x');
const sansAnglais = (cite: string): string => (estAnglais(aplatir(cite)) ? masquer(cite) : cite);

const lisible = ({ genre, plat }: Passage): boolean =>
  genre !== 'citation' && genre !== 'legende' && !estAnglais(plat);

export const ecartsDe = (passages: readonly Passage[]): Ecart[] => {
  const lus = passages.filter(lisible).map((passage) => ({
    passage,
    texte: passage.texte.replace(MOT, sansTechnique).replace(CITE, sansAnglais),
  }));
  return USAGES.flatMap(({ genre, mecanique = false, patron, dit }) => {
    const trouves = lus.flatMap(({ passage, texte }) =>
      [...texte.matchAll(patron)]
        // A citation of preuve stands as a space in the text: none of its neighbours is doubled.
        .filter(
          ({ 0: signe, index }) =>
            !passage.citations.some((c) => c.position >= index && c.position <= index + signe.length),
        )
        .map(({ index }) => ({ passage, index })),
    );
    const premier = trouves[0];
    if (premier === undefined) return [];
    const fois = trouves.length > 1 ? ` (${trouves.length} fois dans ce texte)` : '';
    return [
      {
        genre,
        mecanique,
        nombre: trouves.length,
        remarque: remarquer(premier.passage, phraseA(premier.passage, premier.index), {
          regle: 'typographie',
          gravite: 'conseil',
          message: `Typographie : ${dit}${fois}. Un texte soigné laisse le jury à ce que vous dites.`,
        }),
      },
    ];
  });
};
