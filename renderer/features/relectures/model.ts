// Which remarks the screen shows.
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { estFaite } from '#shared/domain/relectures/suivi.ts';

export type Etat = 'a-traiter' | 'faites' | 'toutes';
export const ETATS_MONTRES: readonly Etat[] = ['a-traiter', 'faites', 'toutes'];

export interface Filtre {
  readonly etat: Etat;
  /** null: everyone. */
  readonly auteur: string | null;
  readonly mots: string;
}

const plat = (texte: string): string => texte.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const dit = (r: RemarqueRecue): string =>
  plat([r.texte, r.citation, r.reponse, r.auteur, ...r.reponses.map(({ texte }) => texte)].join(' '));

export const montrer = (
  remarques: readonly RemarqueRecue[],
  { etat, auteur, mots }: Filtre,
): RemarqueRecue[] => {
  const cherches = plat(mots).split(/\s+/u).filter(Boolean);
  return remarques.filter(
    (r) =>
      (etat === 'toutes' || estFaite(r) === (etat === 'faites')) &&
      (auteur === null || r.auteur === auteur) &&
      (cherches.length === 0 || cherches.every((mot) => dit(r).includes(mot))),
  );
};
