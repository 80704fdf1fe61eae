// Where the names of the register are seen, and which names a candidate may have forgotten (SPEC P8, P9). Precision first:
// a product, a place or a law proposed as a person teaches one to stop reading.
import type { LivretView } from '../livret/livret.ts';
import { phraseAutour } from '../recherche/autour.ts';
import { CHAMPS, lieuxDuLivret } from '../recherche/lieux.ts';
import { lignesDuTexte } from '../recherche/lignes.ts';
import { PAS_UN_MOT } from '../recherche/motif.ts';
import { aplatir } from '../relecture/plat.ts';
import type { RichText } from '../texte/rich-text.ts';
import type { TexteKey } from '../texte/texte-key.ts';
import { estPrenom } from './prenoms.ts';
import type { GenreDeNom, Pseudonyme } from './pseudonyme.ts';
import { lireRegistre, occurrences } from './registre.ts';

export interface Proposition {
  /** As it is written first, its title included: « Mme Dupont ». */
  readonly nom: string;
  readonly genre: GenreDeNom;
  /** Places where it stands. */
  readonly nombre: number;
  /** The words around the first one. */
  readonly extrait: string;
}

export interface NomsDuLivret {
  /** Places where each entry of the register is seen, by its id. */
  readonly vus: Readonly<Record<string, number>>;
  readonly propositions: readonly Proposition[];
}

/** Everything that the candidate wrote and a document may show, a line at a time; their own name and address are not. */
export const lignesDuLivret = (vue: LivretView, lire: (cle: TexteKey) => RichText): string[] =>
  lieuxDuLivret(vue).flatMap(({ lieu, entite, cle }) => [
    ...(entite === null || lieu.genre === 'candidat'
      ? []
      : CHAMPS[lieu.genre].map((champ) => entite[champ]).filter((v): v is string => typeof v === 'string')),
    ...(cle === null ? [] : lignesDuTexte(lire(cle)).map(({ texte }) => texte.replaceAll(PAS_UN_MOT, ' '))),
  ]);

const MOT = String.raw`\p{Lu}[\p{L}]*(?:['’-]\p{Lu}?[\p{L}]+)*`;
const BLANC = String.raw`[ \u00A0\u202F]`;
/** A particle is part of the name: « Mme de Kergoat », « Yann Le Bihan » (whose « Le » has its capital). */
const NOM = `(?:(?:d[eu]|des|d['’]|van|von|da|di|el|ben)${BLANC}?)?${MOT}`;
const TITRE = String.raw`(?<![\p{L}])(?:M\.|Mme|Mlle|MM\.|Monsieur|Madame|Mademoiselle|Dr|Docteure?|Me|Maître)`;
const AVEC_TITRE = new RegExp(`${TITRE}${BLANC}(${NOM}(?:${BLANC}${MOT}){0,2})`, 'gu');
const PRENOM_NOM = new RegExp(`(?<![\\p{L}'’.-])(${MOT})${BLANC}(${NOM}(?:${BLANC}${MOT})?)`, 'gu');
const SOCIETE = new RegExp(
  `(?<![\\p{L}])(?:sociétés?|entreprises?|SARL|SAS|SASU|EURL|cabinets?|groupes?|agences?)${BLANC}(${MOT}(?:${BLANC}(?:&${BLANC})?${MOT}){0,2})`,
  'gu',
);
const CLIENT = new RegExp(`(?<![\\p{L}])(?:clients?|clientes?)${BLANC}(${MOT}(?:${BLANC}${MOT}){0,2})`, 'gu');
/** « M. le Directeur », « Madame la Maire » : a function. */
const FONCTIONS = /^(?:le|la|les|l['’]|un|une)\b/iu;

interface Vu {
  readonly nom: string;
  readonly genre: GenreDeNom;
  nombre: number;
  readonly extrait: string;
}

const dire = (ligne: string, debut: number, fin: number): string => {
  const { avant, trouve, apres } = phraseAutour(ligne, { debut, fin });
  return `${avant}${trouve}${apres}`.trim();
};

const mots = (texte: string): string[] => aplatir(texte).match(/[a-z0-9]+/g) ?? [];

/** `lignes`: what lignesDuLivret gives. */
export const nomsDuLivret = (vue: LivretView, lignes: readonly string[]): NomsDuLivret => {
  const { pseudonymes, candidat, fiche, structures } = vue;
  const registre = lireRegistre(pseudonymes, candidat);
  const vus: Record<string, number> = Object.fromEntries(pseudonymes.map(({ id }) => [id, 0]));
  for (const ligne of lignes)
    for (const { entree } of occurrences(ligne, registre)) vus[entree.id] = (vus[entree.id] ?? 0) + 1;

  const officiels = new Set(
    mots(
      [
        fiche.intitule,
        ...fiche.blocs.flatMap((b) => [b.intitule, ...b.competences.map((c) => c.texte)]),
      ].join(' '),
    ),
  );
  const siens = new Set(mots(`${candidat.prenom} ${candidat.nom}`));
  const connu = (nom: string): boolean => {
    const lus = mots(nom);
    return (
      lus.length === 0 ||
      lus.every((mot) => siens.has(mot)) ||
      occurrences(nom, registre).length > 0 ||
      occurrences(`Mme ${nom}`, registre).length > 0
    );
  };
  const trouves = new Map<string, Vu>();
  const retenir = (
    nom: string,
    cle: string,
    genre: GenreDeNom,
    ligne: string,
    [debut, fin]: readonly [number, number],
  ) => {
    const deja = trouves.get(cle);
    if (deja !== undefined) deja.nombre += 1;
    else if (!connu(nom.replace(new RegExp(`^${TITRE}${BLANC}`, 'u'), '')))
      trouves.set(cle, { nom, genre, nombre: 1, extrait: dire(ligne, debut, fin) });
  };
  const entreprises = lireRegistre(
    structures
      .filter(({ nom }) => nom.trim() !== '' && !connu(nom))
      .map(({ id, nom }) => ({
        id,
        genre: 'entreprise' as const,
        nom,
        pseudonyme: nom,
        variantes: [],
        applique: true,
      })),
    { prenom: '', nom: '' },
  );
  for (const ligne of lignes) {
    for (const { entree, debut, fin } of occurrences(ligne, entreprises))
      retenir(entree.nom, `structure ${entree.id}`, 'entreprise', ligne, [debut, fin]);
    for (const { 0: tout, 1: nom = '', index } of ligne.matchAll(AVEC_TITRE)) {
      const famille = mots(nom).at(-1) ?? '';
      // « Mme T. » hides already who she is.
      if (FONCTIONS.test(nom) || famille.length < 2) continue;
      retenir(tout, `personne ${famille}`, 'personne', ligne, [index, index + tout.length]);
    }
    for (const { 0: tout, 1: prenom = '', 2: nom = '', index } of ligne.matchAll(PRENOM_NOM)) {
      if (!estPrenom(aplatir(prenom)) || estPrenom(aplatir(nom)) || officiels.has(aplatir(nom))) continue;
      retenir(tout, `personne ${mots(nom).at(-1) ?? ''}`, 'personne', ligne, [index, index + tout.length]);
    }
    for (const [motif, genre] of [
      [SOCIETE, 'entreprise'],
      [CLIENT, 'client'],
    ] as const)
      for (const { 0: tout, 1: nom = '', index } of ligne.matchAll(motif)) {
        if (mots(nom).every((mot) => officiels.has(mot))) continue;
        const debut = index + tout.length - nom.length;
        retenir(nom, `structure ${aplatir(nom)}`, genre, ligne, [debut, debut + nom.length]);
      }
  }
  // What is written in capitals everywhere is a title or a sigle, not a name.
  const propositions = [...trouves.values()]
    .filter(({ nom, genre }) => genre === 'entreprise' || /\p{Ll}/u.test(nom))
    .sort((a, b) => b.nombre - a.nombre || a.nom.localeCompare(b.nom, 'fr'));
  return { vus, propositions };
};

const LETTRES = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lettre = (rang: number): string =>
  rang < LETTRES.length
    ? LETTRES.charAt(rang)
    : lettre(Math.floor(rang / LETTRES.length) - 1) + LETTRES.charAt(rang % LETTRES.length);

/** The first one that nobody has: « Mme A », « personne B », « client C » ; the letter is free for the whole register. */
export const pseudonymeLibre = (
  genre: GenreDeNom,
  entrees: readonly Pick<Pseudonyme, 'pseudonyme'>[],
  nom = '',
): string => {
  const prises = new Set(
    entrees.map(({ pseudonyme }) => /(?:^|\s)(\p{Lu}{1,2})$/u.exec(pseudonyme.trim())?.[1]),
  );
  let rang = 0;
  while (prises.has(lettre(rang))) rang += 1;
  const titre = new RegExp(`^(${TITRE})${BLANC}`, 'u').exec(nom)?.[1];
  return `${genre === 'personne' && titre !== undefined ? titre : genre} ${lettre(rang)}`;
};
