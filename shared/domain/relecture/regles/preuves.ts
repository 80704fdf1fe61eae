// T9: what a text cites: preuves by reference, and « preuve n° 7 » written by hand.
import { type Passage, phraseA } from '../passages.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

export interface Citations {
  readonly references: readonly { readonly preuveId: string; readonly remarque: RemarqueDeTexte }[];
  readonly numeros: readonly { readonly numero: number; readonly remarque: RemarqueDeTexte }[];
}

/** « annexe 2 du règlement » is somebody else’s. */
const NUMERO =
  /\b(?:preuves?\s(?:n°\s?|numero\s|no\.?\s)?(\d{1,3})\b|annexes?\s(?:n°\s?|numero\s|no\.?\s)?(\d{1,3})\b(?!\s(?:du(?! (?:dossier|livret|present))|de la|de l'|des|d'un)\b))(?![.,]\d|\s?%)/g;

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
      [...passage.plat.matchAll(NUMERO)].map((trouve) => ({
        numero: Number(trouve[1] ?? trouve[2]),
        remarque: dire(passage, trouve.index, `La preuve numéro ${trouve[1] ?? trouve[2]}`),
      })),
    ),
  };
};
