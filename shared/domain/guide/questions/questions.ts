// The questions that a compétence asks, from its reading: how first (action, means, constraints, examples), what for
// last. Each quotes the words of its segment, agrees where it must, and never says what the candidate did.
import { GERONDIF } from '../gerondif.ts';
import type { Question, Role, Segment } from '../lecture.ts';
import { ACTIONS, BUTS, CONTRAINTES, EXEMPLES, type Famille, MOYENS } from './familles.ts';
import { accordDe } from './genre.ts';
import { entreGuillemets, initiale, motsDeTete, sansCode } from './mots-de-tete.ts';
import { participePasse } from './participe.ts';

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
  return ordreDesQuestions(segments).flatMap((rang) => {
    const texte = questionDe(segments, rang, relancer);
    return texte === null ? [] : [{ segment: rang, texte }];
  });
};

/** Ranks in the order of the sentence, purposes and the examples that they hold at the end. */
const ordreDesQuestions = (segments: readonly Segment[]): number[] => {
  const duBut = (rang: number): boolean =>
    segments[rang]?.role === 'finalite' ||
    (segments[rang]?.role === 'exemple' && rang > 0 && duBut(rang - 1));
  const rangs = [...segments.keys()];
  return [...rangs.filter((rang) => !duBut(rang)), ...rangs.filter(duBut)];
};

const questionDe = (segments: readonly Segment[], rang: number, relancer: Relancer): string | null => {
  const { role, texte } = segments[rang] ?? { role: 'action', texte: '' };
  const mots = motsDeTete(rang === 0 ? sansCode(texte) : texte);
  if (!/\p{L}{2}/u.test(mots)) return null;
  if (rang > 1 && estReprise(segments, rang))
    return PERSONNES_VISEES.test(texte) ? surContrainte(texte, relancer) : surReprise(role, mots);
  switch (role) {
    case 'action':
      return rang === 0 ? surAction(mots, relancer) : surComplement(mots);
    case 'moyens':
      return surMoyens(mots, relancer);
    case 'contrainte':
      return surContrainte(texte, relancer);
    case 'exemple':
      return surExemple(texte, relancer);
    case 'finalite':
      return surBut(mots, relancer);
  }
};

/** After a bracket, the group goes on: « …, des frameworks », « de qualité ». */
const estReprise = (segments: readonly Segment[], rang: number): boolean =>
  /^\s*[(–—-]/u.test(segments[rang - 1]?.texte ?? '') &&
  segments[rang - 2]?.role === segments[rang]?.role &&
  !CONNECTEUR_EN_TETE.test(DROITES(segments[rang]?.texte ?? ''));

const CONNECTEUR_EN_TETE =
  /^(?:(?:et|ou|tout|notamment)\s+)*(?:en\s+\p{L}+ant(?!\p{L})|en\s+collaboration|afin|pour|à\s+l|à\s+partir|selon|dans|avec|par|au\s+moyen|sur\s+la|y\s)/iu;

const REPRISES: Readonly<Record<Role, { readonly mots: number; readonly texte: string }>> = {
  action: { mots: 3, texte: 'et cela, comment l’avez-vous fait' },
  moyens: { mots: 3, texte: 'qu’en avez-vous fait' },
  contrainte: { mots: 3, texte: 'qu’est-ce que cela a changé dans vos choix' },
  exemple: { mots: 3, texte: 'et chez vous' },
  finalite: { mots: 6, texte: 'qu’en a-t-il été' },
};

const INFINITIF_EN_TETE = /^\p{L}+(?:er|ir|re|oir)\s/u;
/** What may be asked about by itself; a bare adjective (« adaptés au projet ») may not. */
const COMPLEMENT =
  /^(?:en|pour|sous|avec|visant|permettant|concernant|comportant|accompagnée?s?|d'un\s+point|[ld]'|le|la|les|des?)(?!\p{L})/iu;
const DETERMINE = /^(?!d['’]un\s+point)(?:[dl]['’]|(?:des|les|le|la|un|une|du|de|sur|ses|son|sa|leurs?)\s)/iu;

/** Too few words (« de qualité »), or no noun (« adéquats »), ask nothing by themselves. */
const surReprise = (role: Role, mots: string): string | null => {
  if (mots.split(' ').length < REPRISES[role].mots) return null;
  if (role === 'moyens' && !DETERMINE.test(mots)) return null;
  if (role === 'action' && !DETERMINE.test(mots) && !INFINITIF_EN_TETE.test(mots)) return surComplement(mots);
  const choisi = role === 'moyens' && /^(?:des|une?)\s[^,]*$/iu.test(mots) && !/\set\s/u.test(mots);
  const accord = choisi ? accordDe(mots) : null;
  const suite =
    accord === null ? REPRISES[role].texte : `${accord.lequel}, chez vous, et qu’en avez-vous fait`;
  return `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} ${suite}${FINE}`;
};

const surAction = (mots: string, relancer: Relancer): string =>
  `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} comment avez-vous procédé${FINE} ${relancer(ACTIONS, mots)}`.trim();

const surComplement = (mots: string): string | null =>
  mots.split(' ').length < 3 || !COMPLEMENT.test(DROITES(mots))
    ? null
    : `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} comment cela se voyait-il dans votre travail${FINE}`;

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

const PERSONNES =
  /(?:équipes?|parties\s+prenantes|collaborateurs?|collègues?|experts?|développeurs?|utilisateurs?|clients?|professionnels?|responsables?|managers?|acteurs?|pairs)(?!\p{L})/u;

const surGroupe = (mots: string, relancer: Relancer): string => {
  const tete = `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS}`;
  const plat = DROITES(mots).toLowerCase();
  if (/^avec\s/u.test(plat) && PERSONNES.test(plat))
    return `${tete} avec qui exactement, et qui faisait quoi${FINE}`;
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

const PERSONNES_VISEES = /handicap|PSH/u;

/** Persons to bear in mind are quoted, however far in the segment they stand. */
const surContrainte = (texte: string, relancer: Relancer): string => {
  const personnes = PERSONNES_VISEES.test(texte);
  const mots = motsDeTete(texte, personnes ? 150 : undefined);
  const suite = relancer(CONTRAINTES, personnes ? texte : mots);
  return `${entreGuillemets(initiale(mots, 'haute'))}${DEUX_POINTS} ${suite || `comment cela s’est-il traduit${FINE}`}`;
};

const surExemple = (texte: string, relancer: Relancer): string | null => {
  const cites = motsDeTete(
    texte
      .trim()
      .replace(/^\(\s*/u, '')
      .replace(/[\s,;:.]*\)?[\s,;:.]*$/u, '')
      .replace(/^(?:par\s+)?ex(?:emples?)?\s*[.:]*\s*/iu, '')
      .replace(/[\s,]*(?:etc|…|\.\.\.)\.?$/iu, ''),
  );
  if (cites === '') return null;
  return `La fiche cite ${entreGuillemets(cites)}${DEUX_POINTS} ${relancer(EXEMPLES, cites) || `et chez vous${FINE}`}`;
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

/**
 * The same question where the words of its segment already stand beside it: without the quotation, which would say
 * them twice.
 */
export const sansCitation = (question: string): string => {
  const verbe = /^Comment avez-vous [\s\S]*?«[^»]*»\u202F\?\s*/u;
  if (verbe.test(question)) return question.replace(verbe, `Comment avez-vous fait${FINE} `).trim();
  return initiale(question.replace(/^[^«]*«[^»]*»\u00A0:\s*/u, ''), 'haute');
};
