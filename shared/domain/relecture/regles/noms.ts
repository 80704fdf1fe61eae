// T11: names of the register of pseudonyms that still show, e-mail addresses and telephone numbers.
import { occurrences, type Registre } from '../../pseudonymes/registre.ts';
import { type Passage, phraseA } from '../passages.ts';
import { aplatir } from '../plat.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';
import { formesDeNom } from './formes-de-nom.ts';

const COURRIEL = /(?<![\w.+-])[a-z0-9][\w.+-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/g;
const TELEPHONE =
  /(?<![\d.,/-])(?:(?:\+|00)33[ .-]?(?:\(0\)[ .-]?)?[1-9]|0[1-9])(?:[ .-]?\d\d){4}(?![\d/]|[.,]\d)/g;

interface Patron {
  readonly expression: RegExp;
  /** Even first names: they begin many a sentence as other words. */
  readonly prenoms: ReadonlySet<string>;
}

/** Names as one pattern, longest first; null when there is none. Accents, case and apostrophes do not matter. */
const patronDe = (noms: readonly string[]): Patron | null => {
  const formes = noms.map(formesDeNom);
  const prenoms = new Set(formes.flatMap((forme) => forme.prenoms));
  const plats = [...new Set([...formes.flatMap(({ entiers, parts }) => [...entiers, ...parts]), ...prenoms])]
    .sort((a, b) => b.length - a.length)
    .map((nom) => nom.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[ -]+'));
  if (plats.length === 0) return null;
  const expression = new RegExp(`(?<![a-z0-9])(?:${plats.join('|')})(?![a-z0-9])`, 'g');
  return { expression, prenoms };
};

export interface ContexteNoms {
  /** Names of people, companies and clients that have a pseudonym. */
  readonly noms: readonly string[];
  /** The candidate's own address: printed on the cover anyway. */
  readonly siens: readonly string[];
  /** What an export replaces. */
  readonly registre: Registre;
}

const TITRE = /\b(?:monsieur|madame|mademoiselle|mr?\.?|mmes?|mlle|dr|docteur|maitre) $/;
/** Inside an address, a file or a machine: « delmas-prod-01 », « a.benali ». */
const TECHNIQUE_AVANT = /[a-z0-9][._@/\\-]$/;
const TECHNIQUE_APRES = /^[._@/\\-][a-z0-9]/;
const LONG = 5;

/** A name that is also a common word counts only where it has its capital, a title or the look of an address. */
const seLit = (passage: Passage, index: number, nom: string, prenom: boolean): boolean => {
  const ecrit = passage.texte.slice(index, index + nom.length);
  const avant = passage.plat.slice(Math.max(0, index - 14), index);
  if (/\p{Lu}|\d/u.test(ecrit)) return !prenom || phraseA(passage, index).debut !== index;
  if (TITRE.test(avant)) return true;
  const apres = passage.plat.slice(index + nom.length, index + nom.length + 2);
  return nom.length >= LONG && (TECHNIQUE_AVANT.test(avant) || TECHNIQUE_APRES.test(apres));
};

export const nomsMontres = (passages: readonly Passage[], contexte: ContexteNoms): RemarqueDeTexte[] => {
  const patron = patronDe(contexte.noms);
  const siens = new Set(contexte.siens.map(aplatir));
  /** Names that an export hides are said once for a text. */
  const dits = new Set<string>();
  return passages.flatMap((passage) => {
    const dire = (index: number, message: string, gravite: 'faute' | 'conseil' = 'faute') =>
      remarquer(passage, phraseA(passage, index), { regle: 'nom-a-pseudonymiser', gravite, message });
    let remplaces: ReturnType<typeof occurrences> | null = null;
    const remplace = (index: number) => {
      remplaces ??= occurrences(passage.texte, contexte.registre);
      return remplaces.find(({ debut, fin }) => index >= debut && index < fin);
    };
    const vus = new Set<string>();
    const noms = (patron ? [...passage.plat.matchAll(patron.expression)] : []).flatMap(
      ({ 0: nom, index }) => {
        const ecrit = passage.texte.slice(index, index + nom.length);
        if (vus.has(nom) || !seLit(passage, index, nom, patron?.prenoms.has(nom) ?? false)) return [];
        vus.add(nom);
        const cache = remplace(index);
        if (cache !== undefined) {
          if (dits.has(cache.entree.id)) return [];
          dits.add(cache.entree.id);
          return [
            dire(
              index,
              `« ${ecrit} » se lit ici. À l’export, « ${cache.entree.pseudonyme} » prendra sa place, sauf si vous demandez les vrais noms.`,
              'conseil',
            ),
          ];
        }
        return [
          dire(
            index,
            `« ${ecrit} » est dans votre registre des pseudonymes et se lit encore ici. Un dossier circule : le jury attend que les tiers y soient protégés.`,
          ),
        ];
      },
    );
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
