// Which remarks of the relecture belong to the compétence on the screen, and where the next ones are.
import type { Remarque } from '#renderer/state/relecture-store.ts';

interface Named {
  /** Tells apart two remarks that say the same. */
  readonly key: string;
  readonly remarque: Remarque;
}

const named = (remarques: readonly Remarque[]): Named[] => {
  const counts = new Map<string, number>();
  return remarques.map((remarque) => {
    const what = JSON.stringify([remarque.regle, remarque.cle, remarque.citation]);
    const nth = counts.get(what) ?? 0;
    counts.set(what, nth + 1);
    return { key: `${nth} ${what}`, remarque };
  });
};

/** Of the texts that no compétence holds: the common ones, and those of the dossier of this bloc. */
export function remarquesHorsCompetence(remarques: readonly Remarque[], bloc: string): Named[] {
  return named(
    remarques.filter(
      (r) =>
        r.cle !== null &&
        r.competence === null &&
        !r.cle.startsWith('situation:') &&
        (r.bloc === null || r.bloc === bloc),
    ),
  );
}

interface RemarquesDuBloc {
  /** Those of the compétence. */
  readonly here: readonly Named[];
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
  const of = (id: string) => remarques.filter((r) => r.competence === id);
  const here = named(of(current));
  const at = competenceIds.indexOf(current);
  const others = [...competenceIds.slice(at + 1), ...competenceIds.slice(0, Math.max(at, 0))];
  const held = others.map((id) => ({ id, nombre: of(id).length })).filter(({ nombre }) => nombre > 0);
  return {
    here,
    elsewhere: held.reduce((sum, { nombre }) => sum + nombre, 0),
    next: held[0]?.id ?? null,
  };
}
