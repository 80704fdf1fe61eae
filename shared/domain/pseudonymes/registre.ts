// The register made ready for reading, and where its names stand in a text (SPEC P1 to P6).
import { estMotOutil } from '../relecture/mots-francais.ts';
import { type Forme, formesDe, formesGardees, MOT } from './formes.ts';
import { platCasse } from './plat-casse.ts';
import type { Pseudonyme } from './pseudonyme.ts';

export interface Registre {
  readonly formes: readonly Forme[];
  /** Any form; null when there is none. */
  readonly une: RegExp | null;
  readonly entrees: readonly Pseudonyme[];
}

export interface Occurrence {
  readonly debut: number;
  readonly fin: number;
  readonly entree: Pseudonyme;
  /** Written in capitals while the register has small letters: « DUPONT ». */
  readonly capitales: boolean;
}

type Candidat = { readonly prenom: string; readonly nom: string };

const nomEntier = ({ prenom, nom }: Candidat): string[] =>
  [`${prenom} ${nom}`, `${nom} ${prenom}`].map((n) => platCasse(n).plat.trim().toLowerCase());

/** The entry by which the candidate asks to be hidden too (P6). */
export const entreeDuCandidat = (
  entrees: readonly Pseudonyme[],
  candidat: Candidat,
): Pseudonyme | undefined => {
  const siens = nomEntier(candidat).filter((nom) => nom.includes(' '));
  return entrees.find((entree) =>
    [entree.nom, ...entree.variantes].some((nom) => siens.includes(platCasse(nom).plat.toLowerCase())),
  );
};

/** `entrees` are those to find: those applied for an export, all of them for a scan. */
export const lireRegistre = (entrees: readonly Pseudonyme[], candidat: Candidat): Registre => {
  const gardees =
    entreeDuCandidat(entrees, candidat) === undefined ? formesGardees(candidat.prenom, candidat.nom) : [];
  const formes = [...entrees.flatMap(formesDe), ...gardees];
  const longues = [...new Set(formes.map(({ source }) => source))].sort((a, b) => b.length - a.length);
  return {
    formes,
    une: entrees.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longues.join('|')})`, 'giu'),
    entrees,
  };
};

const LETTRE = /[\p{L}\p{N}]/u;
const LIENS = new Set('de du des d la le les l et a au aux en sur sous von van del della di y'.split(' '));
const grande = (mot: string): string => mot.charAt(0).toUpperCase() + mot.slice(1);

/** P2: a capital of the register is a capital in the text; the rest may be in capitals, and so may the whole. */
const casseDuMot = (ecrit: string, forme: string): boolean =>
  ecrit === forme ||
  LIENS.has(forme.toLowerCase()) ||
  (ecrit.length > 1 && ecrit === forme.toUpperCase()) ||
  ecrit === grande(forme) ||
  (forme !== forme.toLowerCase() && ecrit === grande(forme.toLowerCase()));

const casse = (ecrits: readonly string[], { mots, genre, seule }: Forme): boolean => {
  if (ecrits.length !== mots.length) return false;
  if (genre === 'personne' && !seule && mots.length > 1 && ecrits.every((mot) => mot === mot.toLowerCase()))
    return true;
  // Links alone have no capital of their own: one word at least must be seen as a name.
  return (
    ecrits.every((mot, rang) => casseDuMot(mot, mots[rang] ?? '')) &&
    ecrits.some((mot, rang) => casseDuMot(mot, mots[rang] ?? '') && !LIENS.has(mot))
  );
};

/** « Dupont » is not in « Dupontel », nor a person in « Dupont-Moretti »; « Delmas-prod » is of Delmas. */
const entier = (plat: string, debut: number, fin: number, genre: Forme['genre']): boolean => {
  if (LETTRE.test(plat.charAt(debut - 1)) || LETTRE.test(plat.charAt(fin))) return false;
  if (genre !== 'personne') return true;
  const compose = /\p{Lu}/u;
  if (plat.charAt(fin) === '-' && compose.test(plat.charAt(fin + 1))) return false;
  return !(
    plat.charAt(debut - 1) === '-' && /\p{Lu}[\p{L}]*-$/u.test(plat.slice(Math.max(0, debut - 30), debut))
  );
};

export const TITRE =
  /(?<![\p{L}\p{N}])(?:M\.|Mr\.?|MM\.|Mme\.?|Mmes|Mlle|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|Dr\.?|[Dd]octeur|Me|[Mm]aître|Pr\.?|[Pp]rofesseure?)[\s\u00A0\u202F]+$/u;
/** What opens a sentence, a block or an item. */
const TETE = /(?:^|[.!?…:;\n][»”")\s]*|[«“(–—•][\s]*)$/u;
const NOM_AVANT = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’.-]*)[\s\u00A0]+$/u;

/** P3: what stands for the whole name must not be the name of someone else, nor a word that begins a sentence. */
const seuleAcceptee = (
  texte: string,
  debut: number,
  { avecTitre }: Forme,
  ecrits: readonly string[],
): boolean => {
  const avant = texte.slice(Math.max(0, debut - 40), debut);
  if (TITRE.test(avant)) return true;
  if (avecTitre || TETE.test(avant)) return false;
  if (ecrits.some((mot) => mot.charAt(0) === mot.charAt(0).toLowerCase() && !LIENS.has(mot))) return false;
  const autre = NOM_AVANT.exec(avant)?.[1];
  return autre === undefined || estMotOutil(autre.toLowerCase().replace(/['’.]/g, ''));
};

interface Candidate extends Occurrence {
  readonly gardee: boolean;
}

/** Names found, the longest first and in the order of the text; the candidate's own is left out. */
export const occurrences = (texte: string, registre: Registre): Occurrence[] => {
  const { une, formes } = registre;
  if (une === null || texte === '') return [];
  const { plat, places } = platCasse(texte);
  const trouvees: Candidate[] = [];
  une.lastIndex = 0;
  for (let pris = une.exec(plat); pris !== null; pris = une.exec(plat)) {
    const { index } = pris;
    for (const forme of formes) {
      forme.ici.lastIndex = index;
      const lu = forme.ici.exec(plat)?.[0];
      if (lu === undefined || !entier(plat, index, index + lu.length, forme.genre)) continue;
      const ecrits = lu.match(MOT) ?? [];
      if (!casse(ecrits, forme)) continue;
      const debut = places[index] ?? 0;
      const fin = places[index + lu.length] ?? texte.length;
      if (forme.seule && !seuleAcceptee(texte, debut, forme, ecrits)) continue;
      const lettres = lu.replace(/[^\p{L}]/gu, '');
      trouvees.push({
        debut,
        fin,
        entree: forme.entree as Pseudonyme,
        gardee: forme.entree === null,
        capitales:
          lettres.length > 2 &&
          lettres === lettres.toUpperCase() &&
          forme.mots.some((mot) => mot !== mot.toUpperCase()),
      });
    }
    une.lastIndex = index + 1;
  }
  trouvees.sort((a, b) => b.fin - b.debut - (a.fin - a.debut) || a.debut - b.debut);
  const retenues: Candidate[] = [];
  for (const c of trouvees) if (retenues.every((r) => c.fin <= r.debut || c.debut >= r.fin)) retenues.push(c);
  return retenues
    .filter(({ gardee }) => !gardee)
    .sort((a, b) => a.debut - b.debut)
    .map(({ gardee: _, ...occurrence }) => occurrence);
};
