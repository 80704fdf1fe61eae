// The parts of the plan in proportion: those said, the one being said as far as it is, those to come.
import type { CSSProperties } from 'react';
import type { Chrono } from '#shared/domain/soutenance/chrono.ts';

/** Says nothing that the face does not say in words. */
export function TimeBar({ chrono }: { readonly chrono: Chrono }) {
  return (
    <div className="rep-bar" aria-hidden="true">
      {chrono.parties.map(({ id, secondes }, rang) => {
        const done =
          rang < chrono.rang ? 1 : Math.min(1, (chrono.mesures[rang] ?? 0) / Math.max(1, secondes * 1_000));
        return (
          <span
            key={id}
            className={rang === chrono.rang ? 'rep-segment rep-segment-on' : 'rep-segment'}
            style={{ '--share': secondes, '--done': done } as CSSProperties}
          />
        );
      })}
    </div>
  );
}
