// The demands that fiches repeat from one compétence to another and that candidates forget (issue 3, « Cross-cutting
// demands »): by what words a fiche asks for them, by what words a candidate speaks of them. Even text (see aplatir).

export const THEMES = ['handicap', 'donnees', 'langue', 'environnement'] as const;
export type Theme = (typeof THEMES)[number];

interface Mots {
  readonly demande: RegExp;
  readonly dit: RegExp;
}

export const MOTS: Readonly<Record<Theme, Mots>> = {
  handicap: {
    demande:
      /\bhandicap|\bpsh\b|\baccessibilite(?! (?:des|aux) (?:donnee|information|ressource))|\baccessibles? a tous\b/,
    dit: /\bhandicap|\bpsh\b|\brqth\b|\baccessibilite|\brgaa\b|\bwcag\b|lecteurs? d'ecran|synthese vocale|\bnvda\b|voiceover|\bmal-?voyant|\bnon-?voyant|(?<!\b(?:en|confiance|double) )\baveugle|\bmal-?entendant|\bsourde?s?\b(?! (?:a|oreille)\b)|\bdyslexi|\bdalton|\bfauteuil roulant|mobilite reduite|\btiers-temps\b|\bagefiph\b|\bfiphfp\b|\bautis(?:me|te)|amenagements? de poste|\bdeficien(?:ce|t)|langue des signes|\bsous-titr|\bbraille\b|facile a lire/,
  },
  donnees: {
    demande: /\brgpd\b|\bcnil\b|donnees (?:a caractere )?personnelles|protection des donnees|\bvie privee\b/,
    dit: /\brgpd\b|\bgdpr\b|\bcnil\b|\bdpo\b|donnees (?:a caractere )?personnelles|donnees (?:de sante|sensibles|nominatives)|protection des donnees|\bvie privee\b|\bconsentement|\banonymis|\bpseudonymis|registre des traitements|durees? de conservation|droit (?:a l'oubli|a l'effacement|d'acces)|secret (?:professionnel|medical)|minimis\w+ (?:des|les) donnees/,
  },
  langue: {
    demande: /\banglais|langues? etrangeres?/,
    dit: /\banglais|\banglophone|\benglish\b|\btoeic\b|\btoefl\b|\bbilingue|langues? etrangeres?|\ballemand|\bespagnol|\bitalien/,
  },
  environnement: {
    demande:
      /(?:developpement|informatique|avantage) durable|\beco-?conce|numerique responsable|economie verte|\bgreen (?:it|computing)\b|respect\w* (?:de )?l'environnement|, de l'environnement,|econom\w+ en energie|intensite carbone|empreinte (?:carbone|environnementale|ecologique)|impacts? (?:environnemental|environnementaux|ecologiques?)|\brse\b|sobriete (?:numerique|energetique)|transition ecologique|demarche environnementale/,
    dit: /\bdurables?\b|\beco-?(?:conce|responsab|gestes?|index)|numerique responsable|\bgreen ?it\b|\bsobriete|empreinte (?:carbone|environnementale|ecologique)|\bcarbone\b|\bco2\b|\brse\b|consomm\w+ (?:d'energie|d'electricite|electrique|energetique|moins)|\bkwh\b|econom\w+ (?:d'|l'|en )?(?:energie|eau|papier)|\brecycl|\breconditionn|\bdechets?\b|\benvironnementa(?:l|le|ux|les)\b|\becologi|\brgesn\b|respect\w* (?:de )?l'environnement|gaspillage|poids des (?:pages|images)|fin de vie du materiel|circuits? courts?/,
  },
};

/** Themes that these words name, where a fiche asks. `plat` is even text. */
export const themesDemandes = (plat: string): Theme[] =>
  THEMES.filter((theme) => MOTS[theme].demande.test(plat));
