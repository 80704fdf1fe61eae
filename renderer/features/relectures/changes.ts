// What the candidate does with a remark, as operations on the remark as it is now.
import { type Changes, change } from '#renderer/state/livret-store.ts';
import type { Operation } from '#shared/domain/livret/operation.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { Relecteur } from '#shared/domain/relectures/relecteur.ts';

type Champs = Partial<
  Pick<RemarqueRecue, 'etat' | 'reponse' | 'reponseLe' | 'competence' | 'confiance' | 'propositions'>
>;

export const put = (remarques: readonly RemarqueRecue[], champs: Champs): Operation[] =>
  remarques.map((remarque) => ({ op: 'mettre-remarque', valeur: { ...remarque, ...champs } }));

export const changeRemarks = (
  remarques: readonly RemarqueRecue[],
  champs: Champs,
  libelle: string,
): Promise<boolean> => change(put(remarques, champs), libelle);

/** An answer that says nothing has no date. */
export const answered = (texte: string, now: Date): Champs => ({
  reponse: texte,
  reponseLe: texte.trim() === '' ? null : now.toISOString(),
});

/** At a compétence that the candidate chose; null: it belongs to none. */
export const attached = (competence: string | null): Champs => ({
  competence,
  confiance: 'certaine',
  propositions: [],
});

export const sayWho =
  (relecteur: Relecteur): Changes =>
  ({ projet }) => [
    {
      op: 'mettre-projet',
      valeur: {
        ...projet,
        relecteurs: [...projet.relecteurs.filter((r) => r.auteur !== relecteur.auteur), relecteur],
      },
    },
  ];
