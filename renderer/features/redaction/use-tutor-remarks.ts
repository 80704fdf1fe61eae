// The tutor's remarks about the compétence that is being written: those of its texts first, in their order, then what is
// said of it as a whole (the grid, its heading).
import { useMemo } from 'react';
import { useRelectures } from '#renderer/state/relectures-store.ts';
import { type Lot, lotsDe } from '#shared/domain/relectures/dans-le-texte.ts';
import type { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { estARattacher, estFaite } from '#shared/domain/relectures/suivi.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';

export interface TutorRemarks {
  readonly lots: readonly Lot[];
  readonly faites: readonly RemarqueRecue[];
}

export function useTutorRemarks(competenceId: string, cles: readonly TexteKey[]): TutorRemarks {
  const { remarques } = useRelectures().lues;
  const shape = cles.join(' ');
  return useMemo(() => {
    const order = shape === '' ? [] : shape.split(' ');
    const rank = ({ place }: RemarqueRecue): number => {
      const at = order.indexOf(place?.cle ?? '');
      return at === -1 ? order.length : at;
    };
    const here = remarques
      .filter((r) => rank(r) < order.length || (r.competence === competenceId && r.place === null))
      .filter((r) => !estARattacher(r))
      .sort((a, b) => rank(a) - rank(b));
    return { lots: lotsDe(here), faites: here.filter(estFaite) };
  }, [remarques, competenceId, shape]);
}
