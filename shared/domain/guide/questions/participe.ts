// From a gérondif to the past participle that « avoir » takes: « analysant » gives « analysé ».

const IRREGULIERS: Readonly<Record<string, string>> = {
  mettant: 'mis',
  prenant: 'pris',
  comprenant: 'compris',
  reprenant: 'repris',
  apprenant: 'appris',
  tenant: 'tenu',
  obtenant: 'obtenu',
  maintenant: 'maintenu',
  soutenant: 'soutenu',
  faisant: 'fait',
  ayant: 'eu',
  suivant: 'suivi',
  poursuivant: 'poursuivi',
  concevant: 'conçu',
  recevant: 'reçu',
  permettant: 'permis',
  transmettant: 'transmis',
  soumettant: 'soumis',
  décrivant: 'décrit',
  écrivant: 'écrit',
  inscrivant: 'inscrit',
  construisant: 'construit',
  produisant: 'produit',
  réduisant: 'réduit',
  traduisant: 'traduit',
  conduisant: 'conduit',
  introduisant: 'introduit',
  lisant: 'lu',
  recourant: 'recouru',
  répondant: 'répondu',
  rendant: 'rendu',
  étendant: 'étendu',
  défendant: 'défendu',
  prévoyant: 'prévu',
  voyant: 'vu',
  promouvant: 'promu',
  résolvant: 'résolu',
  recueillant: 'recueilli',
  offrant: 'offert',
  ouvrant: 'ouvert',
  découvrant: 'découvert',
  laissant: 'laissé',
  connaissant: 'connu',
  disposant: 'disposé',
  servant: 'servi',
  élargissant: 'élargi',
};
/** Verbs that take « être », and those that have no use in the past here: no participle is given. */
const SANS =
  /^(?:(?:inter|par|de|sur|sub|pro|re)?venant|allant|partant|restant|entrant|étant|demeurant|arrivant|pouvant|devant|croissant|naissant)$/iu;

/** Past participle with « avoir », or null where another wording is safer. `verbe` is the present participle. */
export const participePasse = (verbe: string): string | null => {
  const mot = verbe.toLowerCase();
  if (SANS.test(mot)) return null;
  const connu = IRREGULIERS[mot];
  if (connu !== undefined) return connu;
  if (mot.endsWith('issant')) return `${mot.slice(0, -6)}i`;
  if (mot.endsWith('geant')) return `${mot.slice(0, -4)}é`;
  if (mot.endsWith('çant')) return `${mot.slice(0, -4)}cé`;
  return /(?:[^u]vant|dant|gnant|quérant)$/u.test(mot) &&
    !/(?:demand|accord|sauvegard|aid|guid|valid|évad|étud|cod|fond|motiv|activ|archiv|trouv|observ|cultiv|réserv|conserv|préserv|approuv|prouv|élev|innov|signal|soign|accompagn|align|enseign|gagn)/u.test(
      mot,
    )
    ? null
    : `${mot.slice(0, -3)}é`;
};
