// Proofs and the texts that cite them: numbers, citations, orphans on both sides (SPEC C6–C8).
import type { Preuve } from '../livret/entities.ts';
import type { TexteSummary } from '../livret/livret.ts';

const parOrdre = (a: Preuve, b: Preuve): number => a.ordre - b.ordre || (a.id < b.id ? -1 : 1);

/** The preuves in the order of their numbers. */
export const preuvesEnOrdre = (preuves: readonly Preuve[]): Preuve[] => [...preuves].sort(parOrdre);

/** The number shown for each preuve, from 1, by id: never stored, so that moving one renumbers the others. */
export const numerosDesPreuves = (preuves: readonly Preuve[]): ReadonlyMap<string, number> =>
  new Map(preuvesEnOrdre(preuves).map((preuve, rang) => [preuve.id, rang + 1]));

export interface SourceCitations {
  readonly preuves: readonly Preuve[];
  readonly textes: readonly Pick<TexteSummary, 'cle' | 'preuvesCitees'>[];
  readonly reponses?: readonly { readonly preuves: readonly string[] }[];
}

/** Keys of the texts that cite each preuve, in the order of the texts. */
export const citations = (source: SourceCitations): ReadonlyMap<string, readonly string[]> => {
  const parPreuve = new Map<string, string[]>();
  for (const texte of source.textes)
    for (const id of texte.preuvesCitees) {
      const cles = parPreuve.get(id);
      if (cles) cles.push(texte.cle);
      else parPreuve.set(id, [texte.cle]);
    }
  return parPreuve;
};

export interface Orphelins {
  /** Preuves that no text cites and that answer no deliverable, in the order of their numbers. */
  readonly jamaisCitees: readonly string[];
  /** Citations of preuves that are no longer there. */
  readonly absentes: readonly { readonly cle: string; readonly preuveId: string }[];
}

export const orphelins = (source: SourceCitations): Orphelins => {
  const citees = citations(source);
  const repondent = new Set(source.reponses?.flatMap((reponse) => reponse.preuves));
  const connues = new Set(source.preuves.map((preuve) => preuve.id));
  return {
    jamaisCitees: preuvesEnOrdre(source.preuves)
      .map((preuve) => preuve.id)
      .filter((id) => !citees.has(id) && !repondent.has(id)),
    absentes: source.textes.flatMap((texte) =>
      texte.preuvesCitees.filter((id) => !connues.has(id)).map((preuveId) => ({ cle: texte.cle, preuveId })),
    ),
  };
};
