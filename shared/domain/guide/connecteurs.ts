// The connectors that open a role (GUIDE.md, « Roles »). A table of patterns: the sense of what follows may change the
// role they suggest. Texts are read with straight apostrophes, which keeps every rank.
import { GERONDIF } from './gerondif.ts';
import type { Role } from './lecture.ts';

/**
 * How a connector opens its segment:
 * - `toujours`: wherever it stands, except in its own role;
 * - `gerondif`: everywhere but inside another gérondif or a last purpose that it is not set off from;
 * - `phrase`: after the action, or set off by a comma, a bracket, a dash or « et »;
 * - `detache`: only when set off;
 * - `virgule`: only after a comma or a dash;
 * - `verbe`: an action again, after a group of means or a constraint (« à l'aide de X et le documenter »);
 * - `maniere`: the same, and not inside a gérondif or a purpose, which it only completes.
 */
export type Ouverture =
  | 'toujours'
  | 'but'
  | 'gerondif'
  | 'phrase'
  | 'detache'
  | 'virgule'
  | 'verbe'
  | 'maniere';

export interface Connecteur {
  readonly role: Role;
  readonly ouverture: Ouverture;
  readonly motif: RegExp;
}

const DE = "(?:de|du|des|d')";
const A = '(?:à|au|aux)';
const FIN = '(?!\\p{L})';

/** Words before the infinitive (« pour en assurer », « pour ne pas le perdre »). */
const AVANT_INFINITIF =
  "(?:(?:ne|pas|plus|mieux|bien|en|y|le|la|les|se|lui|leur|ainsi|notamment|également|ensuite)\\s+|[lsmn]')*";
/** Nouns and adjectives that end as infinitives do. */
const PAS_INFINITIF =
  '(?!(?:ateliers?|métier|chantier|dossier|courrier|calendrier|cahier|usager|premier|dernier|particulier|danger|foyer|loyer|cadre|centre|titre|nombre|autre|notre|votre|être\\s+humain|ordre|membre|tiers|salaire|partenaire|avenir|loisir|savoir|secteur|mettre\\s+d)\\b)';
const INFINITIF = `${AVANT_INFINITIF}${PAS_INFINITIF}(?:être|avoir|faire|\\p{L}+(?:er|ir|oir|dre|tre|ire|vre|cre|ure|pre))${FIN}`;
const CADRE =
  '(?:environnement|contexte|cadre|démarche|logique|délais?|conditions?|limites?|environnements|contextes|conditions|délais)';

const role = (nom: Role, ouverture: Ouverture, ...motifs: string[]): Connecteur[] =>
  motifs.map((motif) => ({ role: nom, ouverture, motif: new RegExp(`(?:${motif})`, 'iuy') }));

export const CONNECTEURS: readonly Connecteur[] = [
  ...role(
    'finalite',
    'toujours',
    `afin\\s+(?:${DE}|que|qu')`,
    `dans\\s+(?:le|un|l')\\s*(?:seul\\s+)?(?:but|objectif|intention|souci|optique|perspective)\\s+${DE}`,
    `dans\\s+(?:la|une)\\s+(?:perspective|optique|intention|visée)\\s+${DE}`,
    `en\\s+vue\\s+${DE}`,
    `(?:à|aux)\\s+(?:des\\s+)?fins?\\s+${DE}`,
    `de\\s+(?:telle\\s+)?(?:façon|manière|sorte)\\s+(?:à|que|qu')`,
  ),
  ...role('finalite', 'but', `pour\\s+${INFINITIF}`),
  ...role('moyens', 'gerondif', GERONDIF),
  ...role(
    'moyens',
    'phrase',
    `à\\s+l'aide\\s+${DE}`,
    `à\\s+l'appui\\s+${DE}`,
    `en\\s+appui\\s+sur${FIN}`,
    `à\\s+partir\\s+${DE}`,
    `(?:au|par\\s+le)\\s+moyen\\s+${DE}`,
    `par\\s+le\\s+biais\\s+${DE}`,
    `par\\s+l'intermédiaire\\s+${DE}`,
    `au\\s+travers\\s+${DE}`,
    `à\\s+travers${FIN}`,
    `grâce\\s+${A}${FIN}`,
    `via${FIN}`,
    `en\\s+(?:étroite\\s+)?(?:collaboration|concertation|coordination|partenariat|coopération|relation|liaison|interaction)\\s+(?:étroite\\s+)?avec${FIN}`,
    `de\\s+concert\\s+avec${FIN}`,
    `avec\\s+(?:l'aide|l'appui|le\\s+soutien|le\\s+concours)\\s+${DE}`,
    `sur\\s+la\\s+base\\s+${DE}`,
    `avec${FIN}`,
    "par\\s+(?:l'|(?:la|le|les|des|un|une)\\s)",
  ),
  ...role('moyens', 'maniere', 'de\\s+(?:manière|façon)\\s+\\p{L}'),
  ...role('moyens', 'virgule', 'par\\s+\\p{L}'),
  ...role(
    'contrainte',
    'phrase',
    `selon${FIN}`,
    `(?:dans\\s+le|en|dans\\s+un)\\s+(?:strict\\s+|plein\\s+)?respect\\s+${DE}`,
    `conformément\\s+${A}${FIN}`,
    `en\\s+(?:conformité|adéquation|accord|concordance|cohérence|phase|lien)\\s+avec${FIN}`,
    `en\\s+fonction\\s+${DE}`,
    `compte\\s+tenu\\s+${DE}`,
    `(?:prenant\\s+(?:notamment\\s+)?en\\s+(?:compte|considération)|tenant\\s+compte)${FIN}`,
    `dans\\s+le\\s+cadre\\s+${DE}`,
    `dans\\s+(?:l'|(?:un|une|le|la|des|les|cet|ce|son)\\s+)${CADRE}${FIN}`,
    `tout\\s+au\\s+long\\s+${DE}`,
    `à\\s+la\\s+demande\\s+${DE}`,
    `au\\s+regard\\s+${DE}`,
    `eu\\s+égard\\s+${A}${FIN}`,
    `sous\\s+(?:la\\s+responsabilité|l'autorité|le\\s+contrôle|la\\s+supervision|réserve|couvert)\\s+${DE}`,
    `en\\s+(?:langue\\s+)?(?:français|anglais|française|anglaise|étrangère)${FIN}`,
  ),
  ...role('contrainte', 'detache', `y\\s+compris${FIN}`, '(?:notamment|dont)\\s[^,.;]*(?:handicap|PSH)'),
  ...role(
    'contrainte',
    'virgule',
    `lors\\s+${DE}`,
    `en\\s+même\\s+temps\\s+(?:que|qu')`,
    `(?:pendant|durant|avant|après|dès|depuis|sauf|hors)\\s+(?:l'|(?:la|le|les|un|une|son|sa|ses|chaque)\\s)`,
    `(?:au\\s+cours|à\\s+l'occasion|à\\s+la\\s+mesure|à\\s+l'échelle|au\\s+niveau)\\s+${DE}`,
    `face\\s+${A}${FIN}`,
    `(?:à\\s+l'issue|à\\s+la\\s+suite|en\\s+cas)\\s+${DE}`,
    `suite\\s+${A}${FIN}`,
    `sur\\s+(?:son|leur)\\s+(?:périmètre|secteur|territoire|domaine)`,
    `quel(?:le)?s?\\s*que\\s+soi`,
  ),
  ...role('action', 'verbe', `et\\s+(?:(?:les|le|la)\\s+|l')${PAS_INFINITIF}\\p{L}{2,}(?:er|ir)${FIN}`),
  ...role('action', 'virgule', 'pour\\s+(?!(?:le|la|les)?quel)', `accompagnée?s?\\s+${DE}`),
  ...role('action', 'virgule', `(?:permettant|visant|concernant|comportant|sous\\s+(?:la\\s+)?forme)${FIN}`),
];

/** « en lien avec les équipes »: with whom. */
export const AVEC_QUI =
  /^en\s+lien\s+avec\s+(?:l'|les\s+|la\s+|le\s+|son\s+|sa\s+|ses\s+|des\s+|d')?(?:différents?\s+|autres\s+|divers\s+)?(?:équipe|acteur|partenaire|partie|direction|responsable|manager|service|collaborateur|prestataire|client|fournisseur|professionnel|expert|métier)/iu;

/** Nouns and verbs that ask for « avec » themselves: « la liaison avec », « communiquer avec ». */
export const APPELLE_AVEC =
  /(?:liaison|lien|relation|interaction|échange|contact|rapport|compatible|partenariat|collaboration|conformité|adéquation|accord|cohérence|concordance|concertation|communiquer|collaborer|échanger|dialoguer|interagir|travailler|coopérer|négocier|coordonner|intégration|prévue?|même\s+temps)s?\s*$|(?<!donn)ée?s?\s*$|(?:interagiss|dialogu|communiqu|échange|collabor|travaill)ant\s*$/iu;
/** A past participle: what « par » follows is then its agent (« définie par », « exprimés par »). */
export const APPELLE_PAR =
  /(?:\p{L}(?:é|ée|és|ées|ie|ies|is|ise|ises)|issus?|issues?|tenu|rendue?s?|reçue?s?|prévue?s?|connue?s?|requis)\s*$/iu;
/** « les moyens nécessaires pour atteindre »: the purpose belongs to the adjective. */
export const APPELLE_POUR = /(?:nécessaires?|requise?s?|indispensables?|suffisante?s?|besoin)\s*$/iu;
/** What « selon » or « sur la base de » names may be a tool (means) or a condition set beforehand (constraint). */
export const OUTIL =
  /^(?:selon|suivant)\s+(?:des|les|un|une|l'|le|la|d')\s*(?:outil|logiciel|technique|instrument)/iu;
export const CONDITION =
  /^sur\s+la\s+base\s+(?:de|du|des|d')\s*(?:l'|la\s+|les\s+|ces\s+)?(?:condition|disposition|règlement|loi|règle|exigence|norme|engagement|contrat|cahier|clause)/iu;
