// The questions of an interview on one situation, in the order in which they are asked, which is also the order in
// which their answers read well (SPEC G11, G12): the ten elements, each followed by what the sentence asks about it.
import { ELEMENTS, type Element } from '../../situation/element.ts';
import type { Role, Segment } from '../lecture.ts';
import { lireCompetence } from '../lire-competence.ts';
import { questionsDe } from '../questions/questions.ts';

export interface QuestionPosee {
  /** Stable from one reading of the fiche to the next: the element, or what the sentence asks. */
  readonly id: string;
  /** First letters of the ids of the blocks that answer it. */
  readonly code: string;
  /** Where its answer stands among the ten elements. */
  readonly place: Element;
  /** Said of the block that answers it; null where the answer may be of any of them. */
  readonly element: Element | null;
  /** What of the official sentence asks it; null for the ten questions that every situation is asked. */
  readonly phrase: DePhrase | null;
}

export interface DePhrase {
  readonly role: Role;
  /** The words of the sentence, without what only joins them to their neighbours. */
  readonly mots: string;
  readonly question: string;
  /** What the sentence asks of the examples that it gives of it. */
  readonly exemples: readonly string[];
}

/** A rule, a language, persons to bear in mind: told after the tools and procedures, but no tool. */
const PLACES: Readonly<Record<Exclude<Role, 'exemple'>, { place: Element; element: Element | null }>> = {
  action: { place: 'taches', element: 'taches' },
  moyens: { place: 'outils', element: 'outils' },
  contrainte: { place: 'outils', element: null },
  finalite: { place: 'resultat', element: 'resultat' },
};

/** FNV-1a on 32 bits, seven letters and figures: short enough for the bookmark of a block, far enough apart. */
const empreinte = (texte: string): string => {
  let hash = 0x811c9dc5;
  for (const signe of texte) hash = Math.imul(hash ^ (signe.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
};

const poser = (
  id: string,
  lieu: { place: Element; element: Element | null },
  phrase: QuestionPosee['phrase'],
): QuestionPosee => ({ id, code: `expl${empreinte(id)}`, ...lieu, phrase });

const sansLien = (texte: string): string =>
  texte
    .trim()
    .replace(/^\((.*?)\)?[\s,;.]*$/su, '$1')
    .replace(/(?<!\.\.|etc|ex)[\s,;.:]+$/u, '');

/** An example is about what it interrupts. */
const roleAu = (segments: readonly Segment[], rang: number): Exclude<Role, 'exemple'> => {
  for (let i = rang; i >= 0; i -= 1) {
    const role = segments[i]?.role;
    if (role !== undefined && role !== 'exemple') return role;
  }
  return 'action';
};

/** `texte` is the official sentence; an empty one leaves the ten questions. */
export const questionsPosees = (texte: string): QuestionPosee[] => {
  const segments = texte === '' ? [] : lireCompetence(texte);
  const dePhrase: QuestionPosee[] = [];
  let precedent = -2;
  for (const { segment: rang, texte: question } of questionsDe(segments)) {
    const segment = segments[rang];
    const derniere = dePhrase.at(-1);
    if (segment === undefined) continue;
    if (segment.role === 'exemple' && rang === precedent + 1 && derniere?.phrase) {
      const exemples = [...derniere.phrase.exemples, question];
      dePhrase[dePhrase.length - 1] = { ...derniere, phrase: { ...derniere.phrase, exemples } };
      continue;
    }
    const id = `${segment.role}:${segment.texte.trim()}`;
    if (dePhrase.some((autre) => autre.id === id)) continue;
    precedent = rang;
    const phrase = { role: segment.role, mots: sansLien(segment.texte), question, exemples: [] };
    dePhrase.push(poser(id, PLACES[roleAu(segments, rang)], phrase));
  }
  return ELEMENTS.flatMap((element) => [
    poser(element, { place: element, element }, null),
    ...dePhrase.filter(({ place }) => place === element),
  ]);
};
