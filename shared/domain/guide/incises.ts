// Brackets and pairs of dashes: where they stand, and the role of what they hold (GUIDE.md, « exemple »).
import type { Role } from './lecture.ts';

/** `role` null: the bracket is another name, one sigle, a definition or a limit; it keeps the role around it. */
export interface Incise {
  readonly debut: number;
  /** Rank after the closing sign; the end of the sentence when nothing closes. */
  readonly fin: number;
  readonly role: Role | null;
  readonly tirets: boolean;
}

const EXEMPLE =
  /^\s*(?:par\s+)?ex(?:emples?)?\b|\betc\b|…|\.\.\.|^\s*(?:tels?|telles?)\s+qu|^\s*comme\b|^\s*i\.?e\.?\b/iu;
const CONTRAINTE =
  /^\s*(?:y\s+compris|en\s+tenant\s+compte|en\s+prenant\s+en|en\s+fonction|dans\s+le\s+respect|en\s+respectant|selon|conformément|dans\s+le\s+cadre|en\s+conformité)(?!\p{L})/iu;
const LIMITE =
  /^\s*(?:d'|(?:en|à|avec|sans|sauf|hors|dont|au|aux|dans|si|le\s+cas|ou|et|de|non|notamment\s+pour)(?!\p{L}))/iu;
/** « tableaux Kanban », « matrice RACI »: a thing that one uses, and its own name. */
const OUTIL_NOMME =
  /^(?:[Tt]ableau|[Mm]atrice|[Dd]iagramme|[Mm]éthode|logiciel|outil|langage|plateforme|framework|analyse|modèle|application)\p{L}*\s+(?:de\s+|d')?\p{Lu}/u;
const NOM_PROPRE = /^(?:\p{Lu}\p{Ll}[\p{L}\d]*\p{Ll}|\p{L}+(?:\.\p{L}+)+)$/u;

const items = (contenu: string): string[] =>
  contenu.split(/,|;|\s\/\s|\sou\s|\set\s|\set\/ou\s/u).filter((item) => item.trim() !== '');

/** « l'approche CI/CD (intégration continue / déploiement continu) »: the initials of the words are the sigle. */
const developpeSigle = (avant: string, contenu: string): boolean => {
  const sigle = /([\p{Lu}/&]{2,})\d*\s*$/u.exec(avant)?.[1]?.replace(/[^\p{Lu}]/gu, '');
  if (sigle === undefined || sigle.length < 2) return false;
  const initiales = [...contenu.matchAll(/\p{L}+/gu)].map(([mot]) => mot[0]?.toUpperCase() ?? '');
  // In any order: French says « intégration continue » for CI.
  return initiales.sort().join('') === [...sigle].sort().join('');
};

/** « (sauvegarde et restauration des données) »: two nouns of one complement define, they give no list. */
const definit = (parts: readonly string[], contenu: string): boolean =>
  parts.length === 2 &&
  /\set\s/u.test(contenu) &&
  !/\s/u.test((parts[0] ?? '').trim()) &&
  /^\s*\p{L}+\s+(?:de|du|des|d')/u.test(parts[1] ?? '');

export const roleDeParenthese = (avant: string, contenu: string): Role | null => {
  if (CONTRAINTE.test(contenu)) return 'contrainte';
  if (EXEMPLE.test(contenu)) return 'exemple';
  if (LIMITE.test(contenu) || developpeSigle(avant, contenu)) return null;
  const parts = items(contenu);
  if (definit(parts, contenu)) return null;
  if (parts.length > 1) return parts.every((part) => part.trim().split(/\s+/).length < 9) ? 'exemple' : null;
  const seul = contenu.trim();
  return OUTIL_NOMME.test(seul) || NOM_PROPRE.test(seul) ? 'exemple' : null;
};

/** Closing rank of the bracket opened at `debut`: its own, else the last inner one, else the end. */
const fermeture = (phrase: string, debut: number): { fin: number; fermee: boolean } => {
  let profondeur = 0;
  let derniere = -1;
  for (let rang = debut; rang < phrase.length; rang++) {
    if (phrase[rang] === '(') profondeur++;
    if (phrase[rang] === ')') {
      profondeur--;
      derniere = rang + 1;
      if (profondeur === 0) return { fin: rang + 1, fermee: true };
      const suite = phrase.indexOf(')', rang + 1);
      const autre = phrase.indexOf('(', rang + 1);
      // An opening that was never closed: the sentence goes on after the inner bracket.
      if (suite === -1 || (autre !== -1 && autre < suite)) return { fin: rang + 1, fermee: true };
    }
  }
  return { fin: derniere === -1 ? phrase.length : derniere, fermee: derniere !== -1 };
};

const TIRETS = /(?<=\s)[–—-](?=\s)/gu;

const incisesEntreTirets = (phrase: string, parentheses: readonly Incise[]): Incise[] => {
  const dehors = (rang: number) => !parentheses.some((p) => p.debut < rang && rang < p.fin);
  const rangs = [...phrase.matchAll(TIRETS)].map((trouve) => trouve.index).filter(dehors);
  const paires: Incise[] = [];
  for (let rang = 0; rang + 1 < rangs.length; rang += 2)
    paires.push({
      debut: rangs[rang] ?? 0,
      fin: (rangs[rang + 1] ?? 0) + 1,
      role: /^[–—-]\s+par\s/u.test(phrase.slice(rangs[rang])) ? 'moyens' : null,
      tirets: true,
    });
  return paires;
};

/** Brackets and pairs of dashes of a sentence (straight apostrophes), in order, none inside another. */
export const incisesDe = (phrase: string): Incise[] => {
  const parentheses: Incise[] = [];
  for (let rang = phrase.indexOf('('); rang !== -1; ) {
    const { fin, fermee } = fermeture(phrase, rang);
    const contenu = phrase.slice(rang + 1, fermee ? fin - 1 : fin);
    parentheses.push({
      debut: rang,
      fin,
      role: roleDeParenthese(phrase.slice(0, rang), contenu),
      tirets: false,
    });
    rang = phrase.indexOf('(', fin);
  }
  const tirets = incisesEntreTirets(phrase, parentheses);
  const horsTirets = parentheses.filter((p) => !tirets.some((t) => t.debut < p.debut && p.debut < t.fin));
  return [...horsTirets, ...tirets].sort((a, b) => a.debut - b.debut);
};
