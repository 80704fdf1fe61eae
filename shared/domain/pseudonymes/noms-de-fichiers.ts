// Names in the names of files and in ids, where case, accents and spaces are lost: « cr-reunion_DELMAS.pdf »,
// « CompteRenduDelmas.pdf » (SPEC P5).
import { platCasse } from './plat-casse.ts';
import type { Pseudonyme } from './pseudonyme.ts';
import type { Registre } from './registre.ts';

const ENTRE = "[\\s._'&()+-]*";
/** Under it, letters would be found in any word: they must stand alone. */
const COURT = 4;

interface NomDeFichier {
  readonly expression: RegExp;
  readonly entree: Pseudonyme;
  readonly colle: string;
}

const prets = new WeakMap<Registre, readonly NomDeFichier[]>();

const nomsDe = (registre: Registre): readonly NomDeFichier[] => {
  const connus = prets.get(registre);
  if (connus !== undefined) return connus;
  const noms = registre.formes
    .flatMap(({ mots, entree }) =>
      entree === null
        ? []
        : [{ expression: new RegExp(mots.join(ENTRE), 'giu'), entree, colle: mots.join('').toLowerCase() }],
    )
    .sort((a, b) => b.colle.length - a.colle.length);
  prets.set(registre, noms);
  return noms;
};

const LETTRE = /\p{L}/u;
const PETITE = /\p{Ll}/u;
const GRANDE = /\p{Lu}/u;

/** A word ends where its letters end, or where « reuDelmas » gets a capital. */
const seul = (plat: string, debut: number, fin: number): boolean => {
  const avant = plat.charAt(debut - 1);
  const apres = plat.charAt(fin);
  const libreAvant = !LETTRE.test(avant) || (PETITE.test(avant) && GRANDE.test(plat.charAt(debut)));
  const libreApres = !LETTRE.test(apres) || (GRANDE.test(apres) && PETITE.test(plat.charAt(fin - 1)));
  return libreAvant && libreApres;
};

export interface NomVu {
  readonly debut: number;
  readonly fin: number;
  readonly entree: Pseudonyme;
}

export const nomsDansFichier = (nom: string, registre: Registre): NomVu[] => {
  const { plat, places } = platCasse(nom);
  const vus: NomVu[] = [];
  for (const { expression, entree } of nomsDe(registre))
    for (const { 0: lu, index } of plat.matchAll(expression)) {
      const debut = places[index] ?? 0;
      const fin = places[index + lu.length] ?? nom.length;
      if (seul(plat, index, index + lu.length) && vus.every((v) => fin <= v.debut || debut >= v.fin))
        vus.push({ debut, fin, entree });
    }
  return vus.sort((a, b) => a.debut - b.debut);
};

/** As a name of file writes it: « Entreprise-A ». */
const enFichier = (pseudonyme: string): string =>
  pseudonyme
    .replace(/[\\/:*?"<>|.]+/g, '')
    .trim()
    .replace(/\s+/g, '-');

export const remplacerNomDeFichier = (nom: string, registre: Registre): string => {
  let fait = '';
  let depuis = 0;
  for (const { debut, fin, entree } of nomsDansFichier(nom, registre)) {
    fait += nom.slice(depuis, debut) + enFichier(entree.pseudonyme);
    depuis = fin;
  }
  return fait + nom.slice(depuis);
};

/** FNV-1a, 32 bits: the same id gives the same one. */
const empreinte = (texte: string): string => {
  let h = 0x811c9dc5;
  for (const c of texte) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return h.toString(36);
};

/** An id made by another program may spell a name (« exp-delmas »): documents carry ids as hidden bookmarks. */
export const idSansNom = (id: string, registre: Registre): string => {
  const colle = platCasse(id)
    .plat.toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const dit =
    nomsDansFichier(id, registre).length > 0 ||
    nomsDe(registre).some((nom) => nom.colle.length >= COURT && colle.includes(nom.colle));
  return dit ? `n${empreinte(id)}` : id;
};
