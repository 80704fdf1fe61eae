// From the remarks of a file to what changes in the livret: the same remark again, in this file or in another one, is one
// remark, whose state is the candidate's (SPEC TR11).
import type { Operation } from '../livret/operation.ts';
import type { RemarqueAttribuee } from './attribuer.ts';
import { RemarqueRecue, type Retour } from './entities.ts';

export interface FichierRecu {
  /** SHA-256 of its bytes. */
  readonly id: string;
  readonly nom: string;
  readonly recuLe: string;
}

export interface Reception {
  /** The remarks of the file as the livret has them from now on, in the order of the file. */
  readonly remarques: readonly RemarqueRecue[];
  /** None when the file brings nothing new. */
  readonly operations: readonly Operation[];
  readonly nouvelles: number;
}

/** What an older file does not know yet never takes away what a newer one said. */
const completer = (connue: RemarqueRecue, lue: RemarqueRecue): RemarqueRecue => ({
  ...connue,
  reponses: lue.reponses.length > connue.reponses.length ? lue.reponses : connue.reponses,
  resolu: connue.resolu || lue.resolu,
});

/** `empreinte` makes an id from a value of JSON, always the same from the same value. */
export const recevoir = (
  lues: readonly RemarqueAttribuee[],
  fichier: FichierRecu,
  connu: { readonly retours: readonly Retour[]; readonly remarques: readonly RemarqueRecue[] },
  empreinte: (valeur: unknown) => string,
): Reception => {
  const parId = new Map(connu.remarques.map((r) => [r.id, r]));
  const fois = new Map<string, number>();
  const operations: Operation[] = [];
  let nouvelles = 0;
  const remarques = lues.map((lue, ordre): RemarqueRecue => {
    const { type, auteur, date, texte, citation } = lue;
    const base = empreinte([type, auteur, date, texte, citation, lue.ancre]);
    const rang = fois.get(base) ?? 0;
    fois.set(base, rang + 1);
    const recue = RemarqueRecue.parse({ ...lue, ordre, id: rang === 0 ? base : `${base}-${rang}` });
    const connue = parId.get(recue.id);
    const gardee = connue === undefined ? recue : completer(connue, recue);
    if (connue === undefined) nouvelles++;
    if (JSON.stringify(gardee) !== JSON.stringify(connue))
      operations.push({ op: 'mettre-remarque', valeur: gardee });
    return gardee;
  });
  if (!connu.retours.some(({ id }) => id === fichier.id))
    operations.push({
      op: 'mettre-retour',
      valeur: { ...fichier, remarques: remarques.map(({ id }) => id) },
    });
  return { remarques, operations, nouvelles };
};
