// T8: means of the compétence (« à l’aide de … », « en menant … ») that none of its situations speaks of.
import { racinesDe } from '../mots-francais.ts';
import { aplatir } from '../plat.ts';

const OUVRE =
  /(?:\ba l'aide d|\ben s'appuyant sur|\bau moyen d|\bpar le biais d|\ba partir d|\bgrace a|\bau travers d|\ba travers |\bvia |\ben (?!cours|fonction|termes|lien|vue|cas|situation|matiere|charge|tenant compte|prenant en compte|respectant|veillant|assurant la conformite)[a-z']+ant\b)/g;
const FERME =
  /,? (?:afin d|afin qu|pour [a-z]+(?:er|ir|re)\b|dans le but|en vue d|dans le respect|dans le cadre|selon |conformement|en respectant|en tenant compte|en prenant en compte|en fonction|tout en |a des fins)|[.;(]/;
/** Words of any référentiel: sharing or lacking them tells nothing. */
const ORDINAIRES = new Set(
  racinesDe(
    `moyens outils methodes techniques ensemble differents differentes elements adaptes adaptee besoins projet projets
    travail mise place oeuvre necessaire necessaires permettant utilisant appuyant prenant tenant compte parties
    prenantes solution solutions logiciel application informations informatique entreprise organisation equipe niveau
    type types lien cadre fonction systeme developpement gestion client clients utilisant realisant identifiant
    definissant integrant garantissant assurant mettant determinant notamment interne externe`.replaceAll(/\s+/g, ' '),
  ),
);
/** With fewer words of sense, a means is too general to be looked for. */
const MINIMUM = 2;

export interface Moyen {
  /** To the letter. */
  readonly texte: string;
  readonly racines: readonly string[];
}

export const moyensDe = (competence: string): Moyen[] => {
  const plat = aplatir(competence);
  const debuts = [...plat.matchAll(OUVRE)].map(({ index }) => index);
  return debuts.flatMap((debut, rang) => {
    const borne = debuts[rang + 1] ?? plat.length;
    const ferme = FERME.exec(plat.slice(debut, borne));
    const texte = competence.slice(debut, ferme ? debut + ferme.index : borne).replace(/[\s,]+(?:et\s*)?$/u, '');
    const racines = [...new Set(racinesDe(aplatir(texte)))].filter((r) => !ORDINAIRES.has(r));
    return racines.length < MINIMUM ? [] : [{ texte, racines }];
  });
};

/** Two roots are of one family when the shorter, of five letters or more, begins the longer. */
const parents = (a: string, b: string): boolean =>
  a === b || (a.length >= 5 && b.startsWith(a)) || (b.length >= 5 && a.startsWith(b));

/** The means that share no root with what was written. */
export const moyensOublies = (competence: string, ecrites: ReadonlySet<string>): Moyen[] => {
  const liste = [...ecrites];
  return moyensDe(competence).filter(
    ({ racines }) => !racines.some((r) => ecrites.has(r) || liste.some((ecrite) => parents(r, ecrite))),
  );
};
