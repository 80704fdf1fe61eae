// Which remarks of the relecture belong to the compétence on the screen, and where the next ones are.
import type { Remarque } from '#renderer/state/relecture-store.ts';

interface RemarquesDuBloc {
  /** Those of the compétence; `key` tells apart two remarks that say the same. */
  readonly here: readonly { readonly key: string; readonly remarque: Remarque }[];
  /** How many are in the bloc's other compétences. */
  readonly elsewhere: number;
  /** The first compétence after this one that has some, going round the bloc; null when no other has any. */
  readonly next: string | null;
}

/** `competenceIds`: those of the bloc, in its order. A remark of a text that no compétence holds is not counted. */
export function remarquesDuBloc(
  remarques: readonly Remarque[],
  competenceIds: readonly string[],
  current: string,
): RemarquesDuBloc {
  const counts = new Map<string, number>();
  const of = (id: string) => remarques.filter((r) => r.competence === id);
  const here = of(current).map((remarque) => {
    const what = JSON.stringify([remarque.regle, remarque.cle, remarque.citation]);
    const nth = counts.get(what) ?? 0;
    counts.set(what, nth + 1);
    return { key: `${nth} ${what}`, remarque };
  });
  const at = competenceIds.indexOf(current);
  const others = [...competenceIds.slice(at + 1), ...competenceIds.slice(0, Math.max(at, 0))];
  const held = others.map((id) => ({ id, nombre: of(id).length })).filter(({ nombre }) => nombre > 0);
  return {
    here,
    elsewhere: held.reduce((sum, { nombre }) => sum + nombre, 0),
    next: held[0]?.id ?? null,
  };
}
