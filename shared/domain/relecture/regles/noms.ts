// T11: names of the register of pseudonyms that still show, e-mail addresses and telephone numbers.
import { estMotOutil } from '../mots-francais.ts';
import { type Passage, phraseA } from '../passages.ts';
import { aplatir } from '../plat.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

const COURRIEL = /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/g;
const TELEPHONE =
  /(?<![\d.,/-])(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?[1-9]|0[1-9])(?:[ .-]?\d\d){4}(?![\d/]|[.,]\d)/g;

/** Names as one pattern, longest first; null when there is none. Accents, case and apostrophes do not matter. */
const patronDe = (noms: readonly string[]): RegExp | null => {
  const plats = noms
    .map((nom) => aplatir(nom).trim().replace(/\s+/g, ' '))
    .filter((nom) => nom.length > 1 && !estMotOutil(nom))
    .sort((a, b) => b.length - a.length)
    .map((nom) => nom.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]+'));
  return plats.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${plats.join('|')})(?![a-z0-9])`, 'g');
};

export interface ContexteNoms {
  /** Names of people, companies and clients that have a pseudonym. */
  readonly noms: readonly string[];
  /** The candidate's own address: printed on the cover anyway. */
  readonly siens: readonly string[];
}

/** A name that is also a common word counts only where it has its capital. */
const aSaMajuscule = (ecrit: string): boolean => /\p{Lu}|\d/u.test(ecrit);

export const nomsMontres = (passages: readonly Passage[], contexte: ContexteNoms): RemarqueDeTexte[] => {
  const patron = patronDe(contexte.noms);
  const siens = new Set(contexte.siens.map(aplatir));
  return passages.flatMap((passage) => {
    const dire = (index: number, message: string) =>
      remarquer(passage, phraseA(passage, index), {
        regle: 'nom-a-pseudonymiser',
        gravite: 'faute',
        message,
      });
    const vus = new Set<string>();
    const noms = (patron ? [...passage.plat.matchAll(patron)] : []).flatMap(({ 0: nom, index }) => {
      const ecrit = passage.texte.slice(index, index + nom.length);
      if (vus.has(nom) || !aSaMajuscule(ecrit)) return [];
      vus.add(nom);
      return [
        dire(
          index,
          `« ${ecrit} » est dans votre registre des pseudonymes et se lit encore ici. Un dossier circule : le jury attend que les tiers y soient protégés.`,
        ),
      ];
    });
    const courriels = [...passage.plat.matchAll(COURRIEL)]
      .filter(({ 0: adresse }) => !siens.has(adresse))
      .map(({ index }) =>
        dire(
          index,
          'Une adresse électronique se lit ici. Elle désigne une personne : retirez-la du dossier.',
        ),
      );
    const telephones = [...passage.plat.matchAll(TELEPHONE)].map(({ index }) =>
      dire(index, 'Un numéro de téléphone se lit ici. Il désigne une personne : retirez-le du dossier.'),
    );
    return [...noms, ...courriels, ...telephones];
  });
};
