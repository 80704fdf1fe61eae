// The connectors met in a sentence, before deciding which open a segment.
import {
  APPELLE_AVEC,
  APPELLE_PAR,
  APPELLE_POUR,
  AVEC_QUI,
  CONDITION,
  CONNECTEURS,
  OUTIL,
  type Ouverture,
} from './connecteurs.ts';
import { estConformite } from './gerondif.ts';
import type { Role } from './lecture.ts';

export interface Candidat {
  /** Where its segment would begin: « et », « ou », « tout », « notamment » and a dash go with it. */
  readonly debut: number;
  readonly role: Role;
  readonly ouverture: Ouverture;
  /** After a comma, a colon or a dash. */
  readonly virgule: boolean;
  readonly coordonne: boolean;
  readonly apresParenthese: boolean;
  /** A connector that « et » alone does not set off (« dans le temps et selon les besoins »). */
  readonly faible: boolean;
  /** The purpose is asked by the word before (« nécessaires pour »). */
  readonly appele: boolean;
  /** « tout en …ant ». */
  readonly concession: boolean;
  /** « visant », « permettant »: what specifies the object of the group before. */
  readonly specifie: boolean;
}

const PREFIXE = /(?:(?<=^|[\s,(])(?:et\/ou|et|ou|tout|notamment|mais|puis|ce,|ainsi\s+qu(?:e|'))\s*)+$/iu;
const FAIBLE =
  /^(?:selon|en\s+(?:langue\s+)?(?:français|anglais)|avec|par|en\s+fonction|à\s+partir|sur\s+la\s+base|dans\s+(?!le\s+(?:strict\s+|plein\s+)?respect))/iu;
const DEBUT_DE_MOT = /(?<![\p{L}\p{N}'])\p{L}/gu;
const TIRET_ISOLE = /(?:^|\s)[–—-]\s*$/u;

/** Reads every connector of a masked sentence (insides of brackets hidden, straight apostrophes). */
export const candidatsDe = (phrase: string): Candidat[] => {
  const trouves: (Candidat & { motDebut: number; gerondif: boolean })[] = [];
  let repris = 0;
  for (const { index } of phrase.matchAll(DEBUT_DE_MOT)) {
    if (index < repris) continue;
    const connecteur = CONNECTEURS.find(({ motif }) => {
      motif.lastIndex = index;
      return motif.test(phrase);
    });
    if (connecteur === undefined) continue;
    const avant = phrase.slice(0, index);
    const prefixe = PREFIXE.exec(avant)?.[0] ?? '';
    const contexte = avant.slice(0, avant.length - prefixe.length);
    const suite = phrase.slice(index);
    if (/^avec/iu.test(suite) && APPELLE_AVEC.test(contexte)) continue;
    if (/^par\s/iu.test(suite) && (APPELLE_PAR.test(contexte) || /^par\s+(?:exemple|rapport)/iu.test(suite)))
      continue;
    const tiret = TIRET_ISOLE.exec(contexte);
    const debut = tiret === null ? contexte.length : contexte.search(/[–—-]\s*$/u);
    const longueur = connecteur.motif.lastIndex - index;
    repris = index + (connecteur.ouverture === 'gerondif' ? 1 : longueur);
    trouves.push({
      debut,
      motDebut: index,
      gerondif: connecteur.ouverture === 'gerondif',
      role: sensDe(connecteur.role, suite),
      ouverture: connecteur.ouverture,
      virgule: tiret !== null || /[,;:]\s*$|\p{L}[-–]\s+$/u.test(contexte),
      coordonne: /\b(?:et|ou)\b/iu.test(prefixe),
      apresParenthese: /\)\s*$/u.test(contexte),
      faible: FAIBLE.test(suite),
      appele: APPELLE_POUR.test(contexte),
      concession: /\btout\s*$/iu.test(prefixe),
      specifie: !/^pour/iu.test(suite),
    });
  }
  return trouves.map(({ motDebut, gerondif, ...candidat }, rang) => {
    if (!gerondif) return candidat;
    const fin = trouves
      .slice(rang + 1)
      .find(({ virgule, ouverture }) => virgule || /^(?:toujours|but|gerondif)$/u.test(ouverture));
    const groupe = phrase.slice(motDebut, fin?.debut).replace(/^en\s+/iu, '');
    return candidat.concession || estConformite(groupe) ? { ...candidat, role: 'contrainte' } : candidat;
  });
};

const sensDe = (role: Role, suite: string): Role => {
  if (OUTIL.test(suite) || AVEC_QUI.test(suite)) return 'moyens';
  if (CONDITION.test(suite)) return 'contrainte';
  return role;
};
