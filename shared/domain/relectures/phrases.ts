// The sentence of a suggestion that no longer fits: as it left, as the tutor has it, and the one that stands there today.
import { aligner } from '../../lib/aligner.ts';
import type { Place } from './entities.ts';
import type { Etendue } from './situer.ts';

/** Ends after a full stop, a question or exclamation mark, with what closes it, or at a line break. */
const FIN = /[.!?…]+[»”")\]]*(?=\s|$)|\n/gu;

/** Sentences of a block, in order; the spaces between them belong to none. */
export const phrasesDe = (texte: string): Etendue[] => {
  const phrases: Etendue[] = [];
  const ajouter = (de: number, a: number): void => {
    const brut = texte.slice(de, a);
    const debut = de + brut.length - brut.trimStart().length;
    const fin = debut + brut.trim().length;
    if (fin > debut) phrases.push({ debut, fin });
  };
  let ici = 0;
  for (const { index, 0: signe } of texte.matchAll(FIN)) {
    ajouter(ici, index + signe.length);
    ici = index + signe.length;
  }
  ajouter(ici, texte.length);
  return phrases;
};

/** The sentences that a range touches, whole, with the range in them. */
export const phraseAutour = (texte: string, { debut, fin }: Etendue): NonNullable<Place['phrase']> => {
  const touchees = phrasesDe(texte).filter((p) => p.debut <= fin && p.fin >= debut);
  const de = Math.min(debut, ...touchees.map((p) => p.debut));
  const a = Math.max(fin, ...touchees.map((p) => p.fin));
  return { texte: texte.slice(de, a), debut: debut - de, fin: fin - de };
};

const motsDe = (texte: string): string[] => texte.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Share of the words of the longer one that must be in common, in order. */
const RESSEMBLE = 0.4;

/** The sentence of today that says most of what that one said; null: none does. */
export const phraseDuJour = (phrase: string, texte: string): Etendue | null => {
  const mots = motsDe(phrase);
  let meilleure: { ou: Etendue; part: number } | null = null;
  for (const ou of phrasesDe(texte)) {
    const siens = motsDe(texte.slice(ou.debut, ou.fin));
    const communs = aligner(mots, siens, (a, b) => a === b)?.length ?? 0;
    const part = communs / Math.max(1, mots.length, siens.length);
    if (part >= RESSEMBLE && part > (meilleure?.part ?? 0)) meilleure = { ou, part };
  }
  return meilleure?.ou ?? null;
};

/** The sentence as whoever made the suggestion has it. */
export const phraseProposee = ({ texte, debut, fin }: NonNullable<Place['phrase']>, par: string): string =>
  texte.slice(0, debut) + par + texte.slice(fin);
