// A compétence is one long sentence (GUIDE.md; read by ../guide). Its action, alone, makes a title; three cuts are set
// apart on the page. The wording itself is never changed: the parts put together are the sentence.
import type { Segment } from '../guide/lecture.ts';
import { lireCompetence } from '../guide/lire-competence.ts';

export interface CoupesCompetence {
  readonly action: string;
  readonly moyens: string;
  readonly finalite: string;
}

/** Where a title may stop: what follows this comma only specifies (« Piloter le développement, concernant … »). */
const PRECISION =
  /,\s*(?=(?:en|à|au|aux|dans|pour|sur|avec|sous|concernant|comportant|visant|permettant|ainsi|notamment|nécessaires?|issue?s?|accompagnée?s?)\s|d['’]un\s)[\s\S]*$/iu;
/** Under this many characters an action says too little (« Rédiger le code »): the title takes what follows. */
const TROP_COURT = 16;

const joindre = (segments: readonly Segment[]): string => segments.map(({ texte }) => texte).join('');

/**
 * Cuts the sentence in two or three runs: its action with its brackets, how and within what, and what for to the end.
 * Joined again without anything between, the parts are the sentence.
 */
export const couperCompetence = (texte: string): CoupesCompetence => {
  const segments = lireCompetence(texte);
  const trouver = (vrai: (segment: Segment) => boolean) => {
    const rang = segments.findIndex(vrai);
    return rang === -1 ? segments.length : rang;
  };
  const fin = trouver(({ role }) => role === 'finalite');
  const moyens = Math.min(
    fin,
    trouver(({ role }) => role === 'moyens' || role === 'contrainte'),
  );
  const rangs = [0, moyens, fin].map((rang) => joindre(segments.slice(0, rang)).length);
  // The comma and the spaces before a cut go with what follows it: the bold of the action stops at its last word.
  const [, finAction = 0, finMoyens = 0] = rangs.map(
    (rang) => texte.slice(0, rang).replace(/[\s,]+$/u, '').length,
  );
  return {
    action: moyens === segments.length ? texte : texte.slice(0, finAction),
    moyens:
      moyens === segments.length
        ? ''
        : texte.slice(finAction, fin === segments.length ? undefined : finMoyens),
    finalite: fin === segments.length ? '' : texte.slice(finMoyens),
  };
};

/** A title on a line or two, from the official wording: its action without what only specifies it, cut between words past `max` characters. */
export const titreCompetence = (texte: string, max = 110): string => {
  const { action } = couperCompetence(texte);
  const trop = action.trim().length < TROP_COURT;
  const suite = trop ? (lireCompetence(texte)[1]?.texte ?? '') : '';
  const courte = action.replace(PRECISION, '');
  const propre = `${trop ? action : courte}${suite.replace(/^(?=\S)/u, ' ')}`
    .replace(/\s*\([^)]*\)?|\s[–—]\s[^–—]*[–—](?=\s|$)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
  if (propre.length <= max) return propre;
  const coupe = propre.slice(0, max);
  return `${coupe.slice(0, Math.max(coupe.lastIndexOf(' '), 40)).replace(/[\s.,;:]+$/u, '')}…`;
};

/** Rank of a compétence in its bloc, from 1, read from its id (« RNCP38822BC01-C02 » → 2). */
export const rangCompetence = (id: string): number => Number(/-C(\d+)$/.exec(id)?.[1] ?? 0);
