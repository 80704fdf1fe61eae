// Reads a compétence: the sentence cut into action, moyens, contrainte, exemple, finalité (GUIDE.md). A partition: the
// segments, joined, are the sentence to the letter, and the first is an action. Same sentence, same reading.
import { type Candidat, candidatsDe } from './candidats.ts';
import { type Incise, incisesDe } from './incises.ts';
import type { Role, Segment } from './lecture.ts';

type Nature = 'action' | 'gerondif' | 'groupe' | 'but';
interface Etat {
  readonly role: Role;
  readonly nature: Nature;
}
interface Coupe {
  readonly rang: number;
  readonly role: Role;
}

const ACTION: Etat = { role: 'action', nature: 'action' };
/** « Evaluer, depuis son périmètre, …, les contextes … »: verbs alone, whose object comes after what is inserted. */
const VERBES_SEULS =
  /^[^\p{L}]*(?:\p{Lu}?\d*\.?\p{Lu}\d+\.?\d*[^\p{L}]*)?(?:s'|se\s+)?\p{L}+(?:er|ir|re|oir)(?:(?:,|\s+et(?:\/ou)?|\s+ou)\s+(?:s'|se\s+)?\p{L}+(?:er|ir|re|oir))*,\s*$/iu;
const OBJET_REPRIS = /,\s*(?=(?:l'|(?:la|le|les|un|une|des|son|sa|ses|leurs?|cette|ces)\s))/giu;
/** A new sentence, or a new item of a list, is an action again. */
const PHRASE_NOUVELLE =
  /(?<!\b(?:ex|etc|cf|art|M|Mme))[.!?;]\s+(?=\p{Lu}\p{Ll})|\n\s*(?:[-–—•*·]\s*)?(?=\p{Lu})/gu;
const APRES_INCISE = /^[\s,;:.!?»]*/u;

/** Readings already made: the screens ask for the same sentences at each change. */
const lues = new Map<string, readonly Segment[]>();
const LUES_MAX = 2000;

/**
 * The segments of a sentence, none empty; none at all for an empty sentence. Never throws.
 */
export const lireCompetence = (texte: string): readonly Segment[] => {
  const connue = lues.get(texte);
  if (connue !== undefined) return connue;
  if (lues.size >= LUES_MAX) lues.clear();
  const segments = lire(texte);
  lues.set(texte, segments);
  return segments;
};

const lire = (texte: string): Segment[] => {
  if (texte === '') return [];
  // Same length, so that every rank is also a rank of the sentence.
  const phrase = texte.replace(/[’‘ʼ]/gu, "'");
  const incises = incisesDe(phrase);
  const visible = masquer(phrase, incises);
  return partition(texte, coupesDe(visible, incises, candidatsDe(visible)));
};

const masquer = (phrase: string, incises: readonly Incise[]): string => {
  let visible = '';
  let rang = 0;
  for (const { debut, fin } of incises) {
    visible += `${phrase.slice(rang, debut + 1)}${'·'.repeat(Math.max(0, fin - debut - 2))}`;
    rang = Math.max(fin - 1, debut + 1);
  }
  return visible + phrase.slice(rang);
};

const coupesDe = (visible: string, incises: readonly Incise[], candidats: readonly Candidat[]): Coupe[] => {
  const coupes: Coupe[] = [{ rang: 0, role: 'action' }];
  let etat = ACTION;
  let reprise: number | null = null;
  const ouvrir = (rang: number, nouveau: Etat) => {
    etat = nouveau;
    coupes.push({ rang, role: nouveau.role });
  };
  for (const evenement of evenementsDe(visible, incises, candidats)) {
    if (reprise !== null && evenement.rang >= reprise) {
      const rang: number = reprise;
      reprise = null;
      // Verbs alone, then something inserted: their object is the action again.
      if (evenement.rang > rang || evenement.type !== 'candidat') ouvrir(rang, ACTION);
    }
    if (evenement.type === 'phrase') {
      if (etat.nature !== 'action') ouvrir(evenement.rang, ACTION);
    } else if (evenement.type === 'incise') {
      const { debut, fin, role } = evenement.incise;
      if (role === null || debut === 0) continue;
      coupes.push({ rang: debut, role });
      const apres = fin + (APRES_INCISE.exec(visible.slice(fin))?.[0].length ?? 0);
      coupes.push({ rang: apres, role: etat.role });
    } else if (peutOuvrir(evenement.candidat, etat, candidats)) {
      const { debut, role } = evenement.candidat;
      if (!/\p{L}/u.test(visible.slice(0, debut))) continue;
      if (coupes.length === 1 && role !== 'finalite' && VERBES_SEULS.test(visible.slice(0, debut)))
        reprise = objetApres(visible, debut);
      ouvrir(debut, { role, nature: natureDe(evenement.candidat) });
    }
  }
  if (reprise !== null) ouvrir(reprise, ACTION);
  return coupes;
};

type Evenement =
  | { readonly type: 'candidat'; readonly rang: number; readonly candidat: Candidat }
  | { readonly type: 'incise'; readonly rang: number; readonly incise: Incise }
  | { readonly type: 'phrase'; readonly rang: number };

const evenementsDe = (
  visible: string,
  incises: readonly Incise[],
  candidats: readonly Candidat[],
): Evenement[] =>
  [
    ...incises.map((incise) => ({ type: 'incise', rang: incise.debut, incise }) as const),
    ...[...visible.matchAll(PHRASE_NOUVELLE)].map(
      (trouve) => ({ type: 'phrase', rang: trouve.index + trouve[0].length }) as const,
    ),
    ...candidats.map((candidat) => ({ type: 'candidat', rang: candidat.debut, candidat }) as const),
  ].sort((a, b) => a.rang - b.rang);

const natureDe = ({ role, ouverture }: Candidat): Nature => {
  if (role === 'action') return 'action';
  if (role === 'finalite') return 'but';
  return ouverture === 'gerondif' ? 'gerondif' : 'groupe';
};

/** GUIDE.md: set off by a comma, a connector opens its role; inside a phrase, without a comma, it stays in it. */
const peutOuvrir = (candidat: Candidat, { nature }: Etat, tous: readonly Candidat[]): boolean => {
  const { ouverture, virgule, coordonne, apresParenthese, faible } = candidat;
  const autreBut = (apres: number) =>
    tous.some((autre) => autre !== candidat && autre.role === 'finalite' && autre.debut > apres);
  switch (ouverture) {
    case 'toujours':
      return true;
    case 'but':
      if (virgule) return true;
      if (candidat.appele || nature === 'but') return false;
      return nature === 'action' || !autreBut(-1);
    case 'gerondif':
      if (nature === 'action' || nature === 'groupe' || virgule) return true;
      // The purpose that ends the sentence keeps what it holds; one in its middle gives way.
      return nature === 'but' ? autreBut(candidat.debut) : coordonne || apresParenthese;
    case 'phrase':
      if (nature === 'action' || virgule || (apresParenthese && !faible)) return true;
      return nature !== 'but' && coordonne && !faible;
    case 'detache':
      return virgule || apresParenthese;
    case 'verbe':
      return nature === 'groupe';
    case 'maniere':
      return virgule && (nature === 'action' || nature === 'groupe');
    case 'virgule':
      if (!virgule) return false;
      return candidat.role !== 'action' || !candidat.specifie || nature === 'groupe';
  }
};

const objetApres = (visible: string, debut: number): number | null => {
  OBJET_REPRIS.lastIndex = debut;
  const trouve = OBJET_REPRIS.exec(visible);
  return trouve === null ? null : trouve.index + trouve[0].length;
};

const partition = (texte: string, coupes: readonly Coupe[]): Segment[] => {
  const parRang = new Map<number, Role>();
  for (const { rang, role } of coupes) parRang.set(rang, role);
  const rangs = [...parRang.keys()].filter((rang) => rang < texte.length).sort((a, b) => a - b);
  return rangs.map((rang, k) => ({
    role: parRang.get(rang) ?? 'action',
    texte: texte.slice(rang, rangs[k + 1]),
  }));
};
