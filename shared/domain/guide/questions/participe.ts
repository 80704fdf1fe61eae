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
  /^(?:(?:inter|par|de|sur|sub|pro|re)?venant|allant|partant|restant|entrant|étant|ayant|demeurant|arrivant|pouvant|devant|croissant|naissant)$/u;
/** Verbs in -re, -oir and -ir whose participle the table does not hold: better no participle than a wrong one. */
const AUTRES_GROUPES =
  /(?:[ae]ignant|joignant|rendant|vendant|tendant|fendant|cendant|pondant|perdant|tordant|uisant|courant|quérant|ouvrant|offrant|cueillant|battant|fuyant|aissant)$|^(?:re|des)?servant$|^(?:re|sur)?vivant$|^(?:buv|sav|recev|percev|émouv|dorm|sort|sent|ressent|ment|croy|voy|revoy|pourvoy|lis|relis|dis|interdis)ant$/u;
const MALGRE_LEUR_FIN = /(?:enseignant|renseignant)$/u;
const EN_ISSER = /^(?:t|h|gl|pl|l|v|esqu)issant$/u;

/** Past participle with « avoir », or null where another wording is safer. `verbe` is the present participle. */
export const participePasse = (verbe: string): string | null => {
  const mot = verbe.toLowerCase();
  if (SANS.test(mot)) return null;
  const connu = IRREGULIERS[mot];
  if (connu !== undefined) return connu;
  if (AUTRES_GROUPES.test(mot) && !MALGRE_LEUR_FIN.test(mot)) return null;
  if (mot.endsWith('issant') && !EN_ISSER.test(mot)) return `${mot.slice(0, -6)}i`;
  if (mot.endsWith('geant')) return `${mot.slice(0, -4)}é`;
  if (mot.endsWith('çant')) return `${mot.slice(0, -4)}cé`;
  return mot.endsWith('ant') ? `${mot.slice(0, -3)}é` : null;
};
