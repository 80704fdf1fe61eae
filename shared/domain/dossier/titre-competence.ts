// A compétence is one long sentence: action, moyens, finalité (DOMAIN.md). Its action, alone, makes a title; the
// three cuts are set apart on the page. The wording itself is never changed: the parts put together are the sentence.

export interface CoupesCompetence {
  readonly action: string;
  readonly moyens: string;
  readonly finalite: string;
}

const FINALITE =
  /[\s,]*(?:afin\s+(?:de|d['’])|dans\s+le\s+but\s+(?:de|d['’])|de\s+manière\s+à|en\s+vue\s+(?:de|d['’]))/iu;
const OUVRE =
  /en\s|selon\s|à\s|au\s|aux\s|dans\s|par\s|afin\s|pour\s|sur\s|avec\s|conform|concernant|comportant|visant|ainsi\s|tout\s|gr[aâ]ce|notamment|via\s|de\s+manière|sous\s|y\s+compris/
    .source;
/** A comma opens the moyens only before a word that says how; elsewhere it lists (« Analyser, identifier et formaliser »). */
const MOYENS = new RegExp(
  `,\\s*(?=${OUVRE})|\\s(?:en\\s+(?:s['’])?(?:\\p{Ll}+ant)\\b|à\\s+l['’]aide|à\\s+partir|selon|dans\\s+le\\s+respect|grâce|au\\s+moyen|par\\s+le\\s+biais|sur\\s+la\\s+base)`,
  'iu',
);
/** Under this many characters an action says too little (« Rédiger le code »): the title takes what follows. */
const TROP_COURT = 16;

/** Cuts the sentence in two or three. Joined again without anything between, the parts are the sentence. */
export const couperCompetence = (texte: string): CoupesCompetence => {
  const fin = texte.search(FINALITE);
  const moyens = texte.search(MOYENS);
  const finAction = [fin, moyens].filter((rang) => rang > 0).sort((a, b) => a - b)[0] ?? texte.length;
  if (fin > finAction)
    return {
      action: texte.slice(0, finAction),
      moyens: texte.slice(finAction, fin),
      finalite: texte.slice(fin),
    };
  if (fin === finAction) return { action: texte.slice(0, fin), moyens: '', finalite: texte.slice(fin) };
  return { action: texte.slice(0, finAction), moyens: texte.slice(finAction), finalite: '' };
};

/** A title on a line or two, from the official wording: its action, cut between words past `max` characters. */
export const titreCompetence = (texte: string, max = 110): string => {
  const { action, moyens } = couperCompetence(texte);
  const suite = action.length < TROP_COURT ? moyens.replace(/^([\s,]*[^,]*)[\s\S]*$/u, '$1') : '';
  const propre = `${action}${suite}`
    .replace(/\s*\([^)]*\)?/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
  if (propre.length <= max) return propre;
  const coupe = propre.slice(0, max);
  return `${coupe.slice(0, Math.max(coupe.lastIndexOf(' '), 40)).replace(/[\s.,;:]+$/u, '')}…`;
};

/** Rank of a compétence in its bloc, from 1, read from its id (« RNCP38822BC01-C02 » → 2). */
export const rangCompetence = (id: string): number => Number(/-C(\d+)$/.exec(id)?.[1] ?? 0);
