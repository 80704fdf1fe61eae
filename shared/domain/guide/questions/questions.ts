// The questions that a compétence asks, from its reading: how first (action, means, constraints, examples), what for
// last. Each quotes the words of its segment, agrees where it must, and never says what the candidate did.
import { GERONDIF } from '../gerondif.ts';
import type { Question, Role, Segment } from '../lecture.ts';
import { ACTIONS, BUTS, CONTRAINTES, type Famille, MOYENS } from './familles.ts';
import { accordDe } from './genre.ts';
import { entreGuillemets, initiale, motsDeTete } from './mots-de-tete.ts';
import { participePasse } from './participe.ts';

const ORDRE: readonly Role[] = ['action', 'moyens', 'contrainte', 'exemple', 'finalite'];
const FINE = '\u202F?';
const DEUX_POINTS = '\u00A0:';
const DROITES = (texte: string): string => texte.replace(/[’‘ʼ]/gu, "'");
const EST_GERONDIF = new RegExp(`^${GERONDIF}`, 'iu');

/** A follow-up of the first family that holds, never one already asked of this compétence; '' when all were. */
type Relancer = (familles: readonly Famille[], mots: string) => string;

/**
 * The questions of a compétence, `segment` being a rank in `segments`. How comes before why, whatever the order of the
 * sentence. A piece of a sentence taken up again after a bracket asks nothing when it is too short to be a demand.
 */
export const questionsDe = (segments: readonly Segment[]): Question[] => {
  const dites = new Set<string>();
  const relancer: Relancer = (familles, mots) => {
    const trouvee = familles.find(({ motif }) => motif.test(mots));
    const relance = trouvee?.relances.find((texte) => !dites.has(texte)) ?? '';
    dites.add(relance);
    return relance;
  };
  return ORDRE.flatMap((role) =>
    segments.flatMap((segment, rang) => {
      if (segment.role !== role) return [];
      const texte = questionDe(segments, rang, relancer);
      return texte === null ? [] : [{ segment: rang, texte }];
    }),
  );
};

const questionDe = (segments: readonly Segment[], rang: number, relancer: Relancer): string | null => {
  const { role, texte } = segments[rang] as Segment;
  const mots = motsDeTete(texte);
  if (!/\p{L}{2}/u.test(mots)) return null;
  if (rang > 0 && estReprise(segments, rang)) return surReprise(mots);
  switch (role) {
    case 'action':
      return rang === 0 ? surAction(mots, relancer) : surComplement(mots);
    case 'moyens':
      return surMoyens(mots, relancer);
    case 'contrainte':
      return `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} ${relancer(CONTRAINTES, texte) || `comment cela s’est-il traduit${FINE}`}`;
    case 'exemple':
      return surExemple(texte);
    case 'finalite':
      return surBut(mots, relancer);
  }
};

/** After a bracket, the group goes on: « …, des frameworks », « de qualité ». */
const estReprise = (segments: readonly Segment[], rang: number): boolean =>
  segments[rang - 1]?.role === 'exemple' &&
  segments[rang - 2]?.role === segments[rang]?.role &&
  !/^(?:(?:et|ou|tout|notamment)\s+)*(?:en\s+\p{L}+ant\b|afin|pour|à\s+l|selon|dans|avec|par|au\s+moyen|sur\s+la|y\s)/iu.test(
    DROITES(segments[rang]?.texte ?? ''),
  );

const surReprise = (mots: string): string | null =>
  mots.split(' ').length < 4
    ? null
    : `Et ${entreGuillemets(mots)}${DEUX_POINTS} comment l’avez-vous fait${FINE}`;

const surAction = (mots: string, relancer: Relancer): string =>
  `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} comment avez-vous procédé${FINE} ${relancer(ACTIONS, mots)}`.trim();

const surComplement = (mots: string): string | null =>
  mots.split(' ').length < 3
    ? null
    : `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} qu’est-ce que cela désigne dans votre travail${FINE}`;

const surMoyens = (mots: string, relancer: Relancer): string => {
  const gerondif = EST_GERONDIF.exec(DROITES(mots))?.[0];
  return gerondif === undefined ? surGroupe(mots, relancer) : surGerondif(mots, gerondif, relancer);
};

const UTILISER = /^(?:utilisant|mobilisant|exploitant|employant|ayant\s+recours|recourant)$/u;
const A_DES_PRONOMS = /^en\s+(?:[slmn]'|(?:ne|se|me|le|la|les|lui|leur|y|en)\s)/iu;

const surGerondif = (mots: string, gerondif: string, relancer: Relancer): string => {
  const verbe = gerondif.replace(/^en\s+/iu, '').toLowerCase();
  const objet = mots.slice(gerondif.length).trim();
  const participe = A_DES_PRONOMS.test(gerondif) ? null : participePasse(verbe);
  if (participe === null || objet === '' || /^(?:et|ou|,|(?:son|sa|ses)\s)/iu.test(objet)) {
    const suite = relancer(MOYENS, verbe.replace(/^(?:[slmn]'|(?:se|le|la|les)\s+)/u, ''));
    return `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} comment faisiez-vous, concrètement${FINE} ${suite}`.trim();
  }
  const accord = UTILISER.test(verbe) ? accordDe(objet) : null;
  if (accord !== null)
    return `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} ${accord.lequel} avez-vous ${participe}${accord.terminaison}, et pour faire quoi${FINE}`;
  return `Comment avez-vous ${participe} ${entreGuillemets(objet)}${FINE} ${relancer(MOYENS, participe)}`.trim();
};

const surGroupe = (mots: string, relancer: Relancer): string => {
  const tete = `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS}`;
  const plat = DROITES(mots).toLowerCase();
  if (/^(?:en\s+(?:étroite\s+)?\p{L}+\s+avec|de\s+concert)/u.test(plat))
    return `${tete} avec qui, et qui faisait quoi${FINE}`;
  if (/^(?:à\s+partir|sur\s+la\s+base)/u.test(plat))
    return `${tete} de quoi disposiez-vous, et qu’en avez-vous tiré${FINE}`;
  const outil = /^(?:à\s+l'aide|au\s+moyen|par\s+le\s+(?:biais|moyen)|avec|via)\s+(.+)$/u.exec(plat)?.[1];
  if (outil !== undefined) {
    const accord = accordDe(outil);
    if (accord !== null) return `${tete} ${accord.lequel}, et pour faire quoi${FINE}`;
    return `${tete} qu’est-ce que c’était chez vous, et comment vous en serviez-vous${FINE}`;
  }
  return `${tete} comment cela s’est-il passé, étape par étape${FINE} ${relancer(MOYENS, '')}`.trim();
};

const surExemple = (texte: string): string | null => {
  const cites = motsDeTete(
    texte
      .trim()
      .replace(/^\(\s*/u, '')
      .replace(/[\s,;:.]*\)?[\s,;:.]*$/u, '')
      .replace(/^(?:par\s+)?ex(?:emples?)?\s*[.:]*\s*/iu, '')
      .replace(/[\s,]*(?:etc|…|\.\.\.)\.?$/iu, ''),
  );
  if (cites === '') return null;
  return `La fiche cite ${entreGuillemets(cites)}${DEUX_POINTS} qu’y avait-il chez vous, cela ou autre chose${FINE}`;
};

const surBut = (mots: string, relancer: Relancer): string => {
  const verbe = DROITES(mots)
    .replace(
      /^(?:afin\s+de\s+|afin\s+d'|pour\s+|en\s+vue\s+(?:de\s+|d')|dans\s+(?:le|un|l')\s*\p{L}+\s+(?:de\s+|d')|de\s+(?:telle\s+)?(?:manière|façon)\s+à\s+)/iu,
      '',
    )
    .replace(/^(?:(?:le|la|les|en|y|se)\s+|[ls]'(?!as))/iu, '');
  return `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} ${relancer(BUTS, verbe) || `qu’en a-t-il été${FINE}`}`;
};
