// T9: what a text cites: preuves by reference, and « preuve n° 7 » written by hand.
import { type Passage, phraseA } from '../passages.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

export interface Citations {
  readonly references: readonly { readonly preuveId: string; readonly remarque: RemarqueDeTexte }[];
  readonly numeros: readonly { readonly numero: number; readonly remarque: RemarqueDeTexte }[];
}

const NUM = String.raw`(?:n°\s?|numeros?\s|no\.?\s)?`;
/** A number, a roman one, or several: « 3 et 4 », « 5 à 8 ». */
const NOMBRES = String.raw`(?<nombres>\d{1,3}(?:(?:\s?,\s?|\s(?:et|a|ou)\s)\d{1,3})*|[ivx]{2,5})\b`;
/** « annexe 2 du règlement », « annexe 3 de la norme » are somebody else’s. */
const AUTRUI = String.raw`(?!\s(?:du(?! (?:dossier|livret|present))|de la|de l'|des|d'un)\b)`;
const SUITE = String.raw`(?![.,]\d|\s?%)`;
/** What is always a preuve, what is one in an annexe, and what is one only where the text sends to it. */
const NUMERO = new RegExp(
  [
    String.raw`\b(?:preuves?|justificatifs?|pieces? jointes?|pieces? justificatives?)\s${NUM}${NOMBRES}${SUITE}`,
    String.raw`\bannexes?\s${NUM}${NOMBRES.replace('nombres', 'annexes')}${AUTRUI}${SUITE}`,
    String.raw`\b(?:voir|cf\.?|se reporter a|se referer a|comme le montre) (?:la |le |l'|aussi |egalement )*(?:piece|document|figure en annexe)\s${NUM}${NOMBRES.replace('nombres', 'pieces')}${SUITE}`,
    // The preuves are numbered: « annexe C » is none of them.
    String.raw`\b(?:en|voir|cf\.?|voir l'|a l')\s?annexe (?<lettre>[b-h])\b(?!')`,
    String.raw`\bdocument\s${NUM}${NOMBRES.replace('nombres', 'joints')} (?:en|ci-joint)`,
  ].join('|'),
  'g',
);

const ROMAINS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
const romain = (lettres: string): number =>
  [...lettres].reduce((somme, lettre, rang) => {
    const valeur = ROMAINS[lettre] ?? 0;
    return somme + (valeur < (ROMAINS[lettres.charAt(rang + 1)] ?? 0) ? -valeur : valeur);
  }, 0);

/** « 5 à 8 » names both ends; what is between is between. */
const numerosDe = (ecrits: string): number[] =>
  (ecrits.match(/\d+|[ivx]+/g) ?? []).map((ecrit) => (/\d/.test(ecrit) ? Number(ecrit) : romain(ecrit)));

export const citationsDe = (passages: readonly Passage[]): Citations => {
  const dire = (passage: Passage, position: number, quoi: string) =>
    remarquer(passage, phraseA(passage, position), {
      regle: 'preuve-inexistante',
      gravite: 'faute',
      message: `${quoi} n’est pas dans le livret. Un jury qui cherche une preuve annoncée et ne la trouve pas doute du reste.`,
    });
  return {
    references: passages.flatMap((passage) =>
      passage.citations.map(({ preuveId, position }) => ({
        preuveId,
        remarque: dire(passage, position, 'La preuve citée ici'),
      })),
    ),
    numeros: passages.flatMap((passage) =>
      [...passage.plat.matchAll(NUMERO)].flatMap(({ groups = {}, index }) => {
        if (groups.lettre !== undefined)
          return [{ numero: 0, remarque: dire(passage, index, `L’annexe ${groups.lettre.toUpperCase()}`) }];
        const ecrits = groups.nombres ?? groups.annexes ?? groups.pieces ?? groups.joints ?? '';
        return numerosDe(ecrits).map((numero) => ({
          numero,
          remarque: dire(passage, index, `La preuve numéro ${numero}`),
        }));
      }),
    ),
  };
};
