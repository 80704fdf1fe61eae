// The ways in which a name of the register is written (SPEC P2, P3), as patterns over an even text (plat-casse.ts).

import { aplatir } from '../relecture/plat.ts';
import { formesDeNom } from '../relecture/regles/formes-de-nom.ts';
import { platCasse } from './plat-casse.ts';
import type { GenreDeNom, Pseudonyme } from './pseudonyme.ts';

export interface Forme {
  /** Even words with their capitals: « Jean », « Luc », « Fabre ». */
  readonly mots: readonly string[];
  readonly genre: GenreDeNom;
  /** null: the name of the candidate, kept. */
  readonly entree: Pseudonyme | null;
  /** A surname or a brand that stands for the whole name: not at the head of a sentence, not after another name. */
  readonly seule: boolean;
  /** Too short or too common without « Mme » or « M. » before it. */
  readonly avecTitre: boolean;
  /** At one place of an even text, whatever the case. */
  readonly ici: RegExp;
  readonly source: string;
}

export const MOT = /[\p{L}\p{N}]+/gu;
const TITRES =
  /^(?:m|mr|mme|mmes|mlle|monsieur|madame|mademoiselle|dr|docteur|me|maitre|pr|professeur)\.?\s+/i;
const COURT = 4;

const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Spaces and hyphens stand for each other; an apostrophe may have a space after it. */
const enExpression = (plat: string): string =>
  echapper(plat.trim())
    .replace(/[\s-]+/g, '[\\s-]+')
    .replace(/'/g, "' ?");

const faire = (
  texte: string,
  entree: Pseudonyme | null,
  options: { readonly seule?: boolean; readonly avecTitre?: boolean; readonly source?: string } = {},
): Forme[] => {
  const { plat } = platCasse(texte);
  const mots = plat.match(MOT) ?? [];
  if (mots.length === 0) return [];
  const source = options.source ?? enExpression(plat);
  return [
    {
      mots,
      genre: entree?.genre ?? 'personne',
      entree,
      seule: options.seule ?? false,
      avecTitre: options.avecTitre ?? false,
      ici: new RegExp(source, 'iuy'),
      source,
    },
  ];
};

/** « J.-L. Fabre », « JL Fabre », « J Fabre ». */
const initiales = (prenom: string): string =>
  prenom
    .split(/[\s-]+/)
    .map((mot) => `${echapper(mot.charAt(0))}\\.?`)
    .join('[\\s-]*');

const derivees = (nom: string, entree: Pseudonyme): Forme[] => {
  const { plat } = platCasse(nom);
  const sansTitre = plat.replace(TITRES, '');
  const formes = sansTitre === plat ? [] : faire(sansTitre, entree);
  const { parts } = formesDeNom(sansTitre);
  const bas = aplatir(sansTitre);
  for (const part of parts) {
    const place = bas.indexOf(part);
    const ecrite = sansTitre.slice(place, place + part.length);
    formes.push(...faire(ecrite, entree, { seule: true }));
  }
  if (entree.genre !== 'personne') return formes;
  const mots = sansTitre.trim().split(/\s+/);
  if (mots.length < 2) return formes;
  const [prenom = '', ...reste] = mots;
  const famille = reste.join(' ');
  formes.push(...faire(`${famille} ${prenom}`, entree));
  // Only where the first name is one: « La Rochefoucauld » has none.
  if (prenom.length > 2 || prenom.includes('.'))
    formes.push(
      ...faire(`${prenom.charAt(0)} ${famille}`, entree, {
        source: `${initiales(prenom)}\\s*${enExpression(famille)}`,
      }),
    );
  const long = reste.length > 1 || famille.length >= COURT;
  if (parts.length === 0) formes.push(...faire(famille, entree, { seule: true, avecTitre: !long }));
  return formes;
};

/** Every form of an entry: what was typed, then what it implies. */
export const formesDe = (entree: Pseudonyme): Forme[] => [
  ...faire(entree.nom, entree),
  ...entree.variantes.flatMap((variante) => faire(variante, entree)),
  ...derivees(entree.nom, entree),
];

/** The candidate's own name, both ways, which no entry changes (P6). */
export const formesGardees = (prenom: string, nom: string): Forme[] =>
  prenom.trim() === '' || nom.trim() === ''
    ? []
    : [...faire(`${prenom} ${nom}`, null), ...faire(`${nom} ${prenom}`, null)];
