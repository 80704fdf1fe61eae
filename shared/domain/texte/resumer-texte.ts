// What the screens need to know of a text, computed once when it is saved.
import type { TexteSummary } from '../livret/livret.ts';
import { ELEMENTS, type Element } from '../situation/element.ts';
import { compterMots } from './compter-mots.ts';
import { blocs, preuvesCitees, texteBrut } from './parcourir.ts';
import type { RichText } from './rich-text.ts';
import type { TexteKey } from './texte-key.ts';

const LONGUEUR_EXTRAIT = 160;

/** First words, cut between two words, at most `max` characters with the ellipsis. */
export const premiersMots = (texte: string, max = LONGUEUR_EXTRAIT): string => {
  const ligne = texte.replace(/\s+/gu, ' ').trim();
  if (ligne.length <= max) return ligne;
  const coupe = ligne.slice(0, max - 1);
  const espace = coupe.lastIndexOf(' ');
  return `${(espace > 0 ? coupe.slice(0, espace) : coupe.replace(/[\uD800-\uDBFF]$/u, '')).trimEnd()}…`;
};

/** Last words, cut between two words, at most `max` characters with the ellipsis. */
export const derniersMots = (texte: string, max = LONGUEUR_EXTRAIT): string => {
  const ligne = texte.replace(/\s+/gu, ' ').trim();
  if (ligne.length <= max) return ligne;
  const coupe = ligne.slice(ligne.length - max + 1);
  const espace = coupe.indexOf(' ');
  return `…${(espace >= 0 ? coupe.slice(espace + 1) : coupe.replace(/^[\uDC00-\uDFFF]/u, '')).trimStart()}`;
};

/** Elements answered: said by a block that holds something, and « preuve » by any citation (SPEC L19). */
export const elementsDits = (texte: RichText): Element[] => {
  const dits = new Set<Element>();
  for (const bloc of blocs(texte)) {
    if (!('attrs' in bloc) || bloc.attrs.element === null) continue;
    if ((bloc.type === 'paragraph' || bloc.type === 'heading') && !bloc.content?.length) continue;
    dits.add(bloc.attrs.element);
  }
  if (preuvesCitees(texte).length > 0) dits.add('preuve');
  return ELEMENTS.filter((element) => dits.has(element));
};

/** `modifieLe` is an ISO date and time, UTC. */
export const resumerTexte = (cle: TexteKey, texte: RichText, modifieLe: string): TexteSummary => {
  const brut = texteBrut(texte);
  return {
    cle,
    mots: compterMots(brut),
    preuvesCitees: preuvesCitees(texte),
    elements: elementsDits(texte),
    // Half a sign, cut by another program, is not kept by the database: the summary says what it will keep.
    extrait: premiersMots(brut).toWellFormed(),
    modifieLe,
  };
};
