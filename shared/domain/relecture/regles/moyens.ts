// T8: means of the compétence (« à l’aide de … », « en menant … ») that none of its situations speaks of. A means may be
// told with other words: only a named tool or method is looked for, with the words of its family, or else all the means
// of the compétence at once.
import { lireCompetence } from '../../guide/lire-competence.ts';
import { racine, racinesDe } from '../mots-francais.ts';
import { aplatir } from '../plat.ts';

/** Opens a tool or a method, rather than a step. */
const OUTIL =
  /^(?:a l'aide d|en s'appuyant sur|au moyen d|par le biais d|par l'intermediaire d|a partir d|grace a|au travers d|via |en utilisant|en menant|en conduisant|en recourant|en partenariat|en collaboration|en ayant recours|en se servant|en exploitant)[^ ]* ?/;

/** What ties a means to the one before it. */
const LIEN = /^(?:et|ou|puis|ainsi qu[e'] ?)\s?(?:aussi\s)?/;

/** Words of any référentiel: sharing or lacking them tells nothing. */
const ORDINAIRES = new Set(
  racinesDe(
    `moyens outils methodes techniques technologies ensemble differents elements adaptes appropriees dedies specifiques
    besoins projets travail mise place oeuvre necessaire utilisant appuyant prenant parties prenantes solutions existantes
    logiciels applications informations informatique numeriques entreprise organisation equipes niveau types lien cadre
    fonction systemes developpement gestion clients realisant identifiant definissant integrant garantissant assurant
    mettant determinant notamment interne externe langages composants tiers donnees ressources supports
    operations processus produits services qualite performance individuelle collective verification analyse mobilisation
    veillant respect conditions fixees specifications usages choix adapte dernieres evolutions pratiques bonnes
    evaluation protocole permettant permettent liees nouvelles nouveaux actions etat termes aspects reguliere professionnels possible temps
    precisant particuliere contraintes expertise charge cles concernant proposant presence suivant mani forme seule jour
    jours rendant intervention disposition organisant etablissant prevoyant decrivant expliquant partageant certains`,
  ),
);

/** Other words by which a candidate may tell the same means. */
const FAMILLES = [
  'enquete questionnaire sondage interroger interrogation question avis reponse demander',
  'entretien rencontrer rencontre interview echange recevoir recu parler discussion',
  'veille recherche source lettre abonnement abonner revue salon actualite lire',
  'benchmark comparer comparaison comparatif concurrence concurrent concurrentiel',
  'feedback retour bilan avis',
  'plateforme fil messagerie tableau partage depot mattermost teams slack',
  'cartographie carte plan schema',
  'geolocalisation gps position itineraire',
  'indicateur mesure courbe taux tableau chiffre',
  'reunion point atelier rendez',
  'simulation exercice role jeu essai situation',
  'diagnostic etat bilan audit examiner constat',
  'force faiblesse atout swot menace opportunite',
  'planning calendrier gantt retroplanning echeance planification',
  'version git gitlab github depot branche',
  'test essai recette controle',
  'observation observer regarder noter',
  'metrologie mesure calibre comparateur micrometre pied',
  'documentation notice schema manuel fiche',
  'tableur excel classeur',
  'audit controle examiner inspection visite releve constat passer verification conformite',
  'grille critere bareme note positionnement echelle',
  'modelisation modele schema diagramme dessin dessiner plan uml bpmn maquette',
  'persona profil portrait',
  'sondage panel vote consultation',
  'pare feu firewall filtrage filtre cloisonnement reseau',
  'sauvegarde copie restauration restaurer',
  'formation former cours module stage apprendre',
  'document rapport fiche guide registre note',
  'logiciel application outil tableur programme progiciel erp',
].map((famille) => famille.split(' ').map(racine));

/** Things that one either took in hand or did not: one alone is enough to be looked for, after a step too. */
const INSTRUMENTS = new Set(
  `enquete questionnaire sondage benchmark cartographie geolocalisation planning gantt simulation grille modelisation
  persona pare sauvegarde swot audit tableur diagnostic maquette prototype entretien test etude documentation`
    .split(/\s+/)
    .map(racine),
);
/** Steps that make or lay an instrument: « en construisant des personas », « en réalisant un audit ». */
const FABRIQUE =
  /\ben (?:realisant|construisant|deployant|redigeant|etablissant|menant|conduisant|elaborant|organisant|effectuant|animant|tenant a jour|mettant en (?:place|oeuvre|ouvre))\b/;

/** With fewer words of sense, a means is too general to be looked for. */
const MINIMUM = 2;
/** Words of all the means of a compétence: when next to none is met, even steps are forgotten. */
const MINIMUM_ENSEMBLE = 6;
/** Share of them that any text holds by chance. */
const PAR_HASARD = 1 / 10;

interface Moyen {
  /** To the letter. */
  readonly texte: string;
  readonly outil: boolean;
  /** It names an instrument, not a manner. */
  readonly instrument: boolean;
  readonly racines: readonly string[];
  /** What the sentence gives as examples of it: to speak of one is to speak of the means. */
  readonly exemples: readonly string[];
}

const racinesPropres = (plat: string): string[] =>
  [...new Set(racinesDe(plat))].filter((mot) => !ORDINAIRES.has(mot));

export const moyensDe = (competence: string): Moyen[] => {
  const segments = lireCompetence(competence);
  return segments.flatMap(({ role, texte: segment }, rang) => {
    if (role !== 'moyens') return [];
    const suivant = segments[rang + 1];
    const texte = segment.replace(/[\s,;.]+$/u, '');
    const plat = aplatir(texte).replace(LIEN, '');
    const ouvre = OUTIL.exec(plat)?.[0];
    const racines = racinesPropres(plat.slice(ouvre?.length ?? 0));
    return [
      {
        texte,
        outil: ouvre !== undefined,
        instrument:
          (ouvre !== undefined || FABRIQUE.test(plat)) && racines.some((mot) => INSTRUMENTS.has(mot)),
        racines,
        exemples: suivant?.role === 'exemple' ? racinesPropres(aplatir(suivant.texte)) : [],
      },
    ];
  });
};

/** Two roots are of one word when the shorter, of five letters or more, begins the longer. */
const memeMot = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && b.startsWith(a)) || (b.length >= 5 && a.startsWith(b));

const parent = (mot: string): readonly string[] => [
  mot,
  ...FAMILLES.filter((famille) => famille.some((autre) => memeMot(autre, mot))).flat(),
];

/** The means that share nothing with what was written, to the letter. */
export const moyensOublies = (competence: string, ecrites: ReadonlySet<string>): string[] => {
  const liste = [...ecrites];
  const dit = (mot: string): boolean =>
    parent(mot).some((autre) => ecrites.has(autre) || liste.some((ecrite) => memeMot(autre, ecrite)));
  const moyens = moyensDe(competence);
  const oublies = moyens.filter(
    ({ racines, exemples }) => racines.length > 0 && ![...racines, ...exemples].some(dit),
  );
  const outils = oublies.filter(
    ({ outil, instrument, racines }) => instrument || (outil && racines.length >= MINIMUM),
  );
  if (outils.length > 0) return outils.map(({ texte }) => texte);
  const mots = [...new Set(moyens.flatMap(({ racines }) => racines))];
  const exempleDit = moyens.some(({ exemples }) => exemples.some(dit));
  const tous = mots.length >= MINIMUM_ENSEMBLE && mots.filter(dit).length <= mots.length * PAR_HASARD;
  return tous && !exempleDit ? oublies.slice(0, 1).map(({ texte }) => texte) : [];
};
