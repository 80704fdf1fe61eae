// A timeline one can look at: months, several lanes, one bar for each experience. Each bar opens its experience.
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { usePeriodWords } from '#renderer/ui/period.ts';
import type { Experience } from '#shared/domain/livret/entities.ts';
import { type Bar, timeline } from './timeline-model.ts';

/** Width of a character of a label, in rem, on the large side. */
const CHAR = 0.47;

export function TimelineView({
  experiences,
  selected,
  onSelect,
  today,
}: {
  readonly experiences: readonly Experience[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  /** ISO date. */
  readonly today: string;
}) {
  const t = useTranslations('experiences');
  const period = usePeriodWords();
  const ref = useRef<HTMLDivElement>(null);
  const [rems, setRems] = useState(56);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setRems(Math.max(10, element.clientWidth / rem));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const byId = useMemo(() => new Map(experiences.map((e) => [e.id, e])), [experiences]);
  const drawn = useMemo(
    () =>
      timeline(experiences, today, (id, from, to) => {
        const label = byId.get(id)?.intitule ?? '';
        return ((label.length + 2) * CHAR * (to - from)) / rems;
      }),
    [experiences, today, byId, rems],
  );
  const name = (e: Experience): string => (e.intitule === '' ? t('sansTitre') : e.intitule);
  const at = (month: number): string => `${(100 * (month - drawn.from)) / (drawn.to - drawn.from)}%`;
  const width = (bar: Bar): string => `${(100 * (bar.fin - bar.debut)) / (drawn.to - drawn.from)}%`;
  const undated = drawn.undated.flatMap((id) => byId.get(id) ?? []);
  return (
    <figure className="exp-frise" aria-label={t('frise')}>
      <div ref={ref} className="exp-scale" style={{ height: `calc(1.5rem + ${drawn.lanes} * 2.5rem)` }}>
        {drawn.years.map((year) => (
          <span key={year} className="exp-year num" style={{ left: at(year * 12) }} aria-hidden="true">
            {year}
          </span>
        ))}
        <ol>
          {drawn.bars.map((bar) => {
            const e = byId.get(bar.id);
            if (e === undefined) return null;
            const words = [name(e), t(`natures.${e.nature}`), period(e)];
            if (bar.end === 'inconnue') words.push(t('finInconnue'));
            // Near the right edge the label stands against the end of its bar.
            const late = (100 * (bar.debut - drawn.from)) / (drawn.to - drawn.from) > 70;
            return (
              <li key={bar.id} style={{ top: `calc(1.5rem + ${bar.lane} * 2.5rem)` }}>
                <button
                  type="button"
                  className={`exp-bar exp-${e.nature} exp-end-${bar.end}${late ? ' exp-late' : ''}`}
                  style={{ left: at(bar.debut), width: width(bar) }}
                  aria-current={e.id === selected ? 'true' : undefined}
                  aria-label={words.filter((w) => w !== '').join(', ')}
                  onClick={() => onSelect(e.id)}
                >
                  <i aria-hidden="true" />
                  <span>{name(e)}</span>
                </button>
              </li>
            );
          })}
        </ol>
      </div>
      {undated.length > 0 && (
        <p className="small">
          {t('friseSansDate')}{' '}
          {undated.map((e) => (
            <button key={e.id} type="button" className="link" onClick={() => onSelect(e.id)}>
              {name(e)}
            </button>
          ))}
        </p>
      )}
    </figure>
  );
}
