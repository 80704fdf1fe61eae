// How far the candidate is with the remarks that came back (SPEC TR17, TR20).
import type { Fiche } from '../fiche/fiche.ts';
import type { RemarqueRecue } from './entities.ts';

type Traitee = Pick<RemarqueRecue, 'etat' | 'resolu'>;

/** Decided by the candidate, or settled in the file by whoever made it. */
export const estFaite = ({ etat, resolu }: Traitee): boolean => etat !== 'a-traiter' || resolu;

/** Waits for the candidate to say where it belongs. */
export const estARattacher = ({ confiance }: Pick<RemarqueRecue, 'confiance'>): boolean =>
  confiance === 'a-rattacher';

const SUGGESTIONS: ReadonlySet<RemarqueRecue['type']> = new Set([
  'insertion',
  'suppression',
  'deplacement',
  'mise-en-forme',
]);
/** A change made in the text, that one takes or leaves; the others are said. */
export const estSuggestion = ({ type }: Pick<RemarqueRecue, 'type'>): boolean => SUGGESTIONS.has(type);

export interface SuiviDAuteur {
  readonly auteur: string;
  readonly total: number;
  readonly faites: number;
}

/** One for each author, in the order of their first remark. */
export const suiviParAuteur = (
  remarques: readonly Pick<RemarqueRecue, 'auteur' | 'etat' | 'resolu'>[],
): SuiviDAuteur[] => {
  const parAuteur = new Map<string, { total: number; faites: number }>();
  for (const remarque of remarques) {
    const compte = parAuteur.get(remarque.auteur) ?? { total: 0, faites: 0 };
    compte.total += 1;
    if (estFaite(remarque)) compte.faites += 1;
    parAuteur.set(remarque.auteur, compte);
  }
  return [...parAuteur].map(([auteur, compte]) => ({ auteur, ...compte }));
};

export interface Groupe<R> {
  /** null: what belongs to no compétence (the parcours, the first pages). */
  readonly competence: string | null;
  readonly bloc: string | null;
  readonly remarques: R[];
}

/** In the order of the fiche, what belongs to no compétence first; those that wait « à rattacher » are in none. */
export const parCompetence = <R extends Pick<RemarqueRecue, 'competence' | 'confiance' | 'etat' | 'resolu'>>(
  fiche: Pick<Fiche, 'blocs'>,
  remarques: readonly R[],
): Groupe<R>[] => {
  const posees = remarques.filter((r) => !estARattacher(r) || estFaite(r));
  const lieux = [
    { competence: null, bloc: null },
    ...fiche.blocs.flatMap(({ code, competences }) =>
      competences.map(({ id }) => ({ competence: id, bloc: code })),
    ),
  ];
  return lieux
    .map((lieu) => ({ ...lieu, remarques: posees.filter((r) => r.competence === lieu.competence) }))
    .filter((groupe) => groupe.remarques.length > 0);
};
