// What the candidate does with a remark.
import { call } from '#renderer/bridge/bridge.ts';
import { type Changes, rewriteTextes } from '#renderer/state/livret-store.ts';
import type { ChampsDeRemarque, RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import type { Relecteur } from '#shared/domain/relectures/relecteur.ts';

/** On the remarks as the livret has them: what is shown may be older than what was just written. */
export const changeRemarks = (
  remarques: readonly Pick<RemarqueRecue, 'id'>[],
  champs: ChampsDeRemarque,
  libelle: string,
): Promise<boolean> =>
  rewriteTextes(libelle, () =>
    call('relectures.changer', { ids: remarques.map(({ id }) => id), champs, libelle }),
  );

/** An answer that says nothing has no date. */
export const answered = (texte: string, now: Date): ChampsDeRemarque => ({
  reponse: texte,
  reponseLe: texte.trim() === '' ? null : now.toISOString(),
});

/** At a compétence that the candidate chose; null: it belongs to none. */
export const attached = (competence: string | null): ChampsDeRemarque => ({
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
