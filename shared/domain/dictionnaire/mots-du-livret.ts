// Words that no dictionary has and that are right in this livret (SPEC E14): names, the sigles and proper words of the fiche,
// and those that the candidate kept.
import type { Fiche } from '../fiche/fiche.ts';
import type { LivretView } from '../livret/livret.ts';

export type Source = Pick<LivretView, 'candidat' | 'structures' | 'pseudonymes'> & {
  readonly fiche: Pick<Fiche, 'intitule' | 'certificateurs' | 'blocs'>;
  readonly projet: Pick<LivretView['projet'], 'dictionnaire'>;
};

const MOT = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** « DevOps », « RGPD », « 4G », and a capital that begins no sentence: « Kanban ». */
const PROPRE = /\p{Lu}.*\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u;
const DEBUT = /(?:^|[.!?:;•–(\n]|\d[.)])\s*$/u;
/** Letters of the longest word that is kept. */
export const LONGUEUR = 60;
/** One word as spelling reads them: letters and figures, an apostrophe or a hyphen inside. */
export const UN_MOT = /^[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*$/u;

export const estUnMot = (texte: string): boolean => texte.length <= LONGUEUR && UN_MOT.test(texte);

const motsDe = (texte: string): string[] => (texte.match(MOT) ?? []).filter((mot) => mot.length <= LONGUEUR);

/** The elided article is no part of a word: spelling reads « l’Afnor » as one, and « Afnor » too. */
const avecEtSans = (mot: string): string[] => {
  const nu = /^(?:l|d|qu|n|s|j|m|t|c)['’](.+)$/iu.exec(mot)?.[1];
  return nu === undefined ? [mot] : [mot, nu];
};

const propresDe = (texte: string): string[] => {
  const mots: string[] = [];
  for (const { 0: mot, index } of texte.matchAll(MOT)) {
    const capitale = /^\p{Lu}/u.test(mot) && !DEBUT.test(texte.slice(Math.max(0, index - 6), index));
    if (mot.length <= LONGUEUR && (PROPRE.test(mot) || capitale)) mots.push(mot);
  }
  return mots;
};

const dits = new WeakMap<object, readonly string[]>();

const motsDeLaFiche = (fiche: Source['fiche']): readonly string[] => {
  const connus = dits.get(fiche);
  if (connus !== undefined) return connus;
  const mots = [
    ...fiche.certificateurs.flatMap(({ nom, nomCommercial }) => motsDe(`${nom} ${nomCommercial ?? ''}`)),
    ...[
      fiche.intitule,
      ...fiche.blocs.flatMap((b) => [
        b.intitule,
        b.modalites ?? '',
        ...b.livrables,
        ...b.competences.map((c) => c.texte),
      ]),
    ].flatMap(propresDe),
  ];
  dits.set(fiche, mots);
  return mots;
};

/** Each once, in the order of the alphabet. */
export const motsDuLivret = ({ fiche, candidat, structures, pseudonymes, projet }: Source): string[] => {
  const mots = [
    ...motsDeLaFiche(fiche),
    ...motsDe(`${candidat.prenom} ${candidat.nom} ${candidat.accompagnateur}`),
    ...structures.flatMap(({ nom, lieu }) => motsDe(`${nom} ${lieu}`)),
    ...pseudonymes.flatMap(({ nom, pseudonyme, variantes }) =>
      motsDe([nom, pseudonyme, ...variantes].join(' ')),
    ),
    ...projet.dictionnaire,
  ];
  return [...new Set(mots.flatMap(avecEtSans))].sort();
};

/** What a person types in the list of the words: one a line, or apart by spaces and commas. */
export const lireDictionnaire = (texte: string): string[] => [...new Set(motsDe(texte))].slice(0, 5_000);
