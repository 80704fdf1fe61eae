// The drawing of the calendar. Unknown dates are an open-ended line and a word, never a guess.
import { type CSSProperties, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSettings } from '#renderer/state/settings-store.ts';
import { classNames } from '#renderer/ui/class-names.ts';
import { readableDate } from '#renderer/ui/partial-date.ts';
import type { Calendrier } from '#shared/domain/fiche/calendrier.ts';
import type { Projet } from '#shared/domain/livret/entities.ts';
import { layTimeline, type TimePoint } from './timeline.ts';

export function CalendarDrawing({
  calendar,
  projet,
}: {
  readonly calendar: Calendrier;
  readonly projet: Projet;
}) {
  const t = useTranslations('projet.calendrier.dessin');
  const langue = useSettings((s) => s.reglages.langue);
  const known = (date: string | null, label: string, kind: TimePoint['kind']): TimePoint[] =>
    date === null ? [] : [{ date, label, kind }];
  const points: TimePoint[] = [
    ...known(calendar.decision, t('decision'), 'fiche'),
    ...known(calendar.echeance, t('echeance'), 'fiche'),
    ...known(calendar.derniereDelivrance, t('derniereDelivrance'), 'fiche'),
    ...known(calendar.recevabilite, t('recevabilite'), 'candidat'),
    ...known(calendar.recevabiliteFin, t('recevabiliteFin'), 'candidat'),
    ...known(projet.depot, t('depot'), 'candidat'),
    ...known(projet.session, t('session'), 'candidat'),
    { date: calendar.aujourdhui, label: t('aujourdhui'), kind: 'aujourdhui' },
  ];
  const [box, setBox] = useState<HTMLElement | null>(null);
  const line = layTimeline(points, useLength(box));
  const start = calendar.decision === null ? 0 : line.place(calendar.decision);
  const middle = calendar.echeance === null ? 100 : line.place(calendar.echeance);
  const end = calendar.derniereDelivrance === null ? 100 : line.place(calendar.derniereDelivrance);
  return (
    <div className="time" ref={setBox} style={{ '--lanes': line.lanes } as CSSProperties}>
      <ol className="time-points">
        {line.points.map((point) => (
          <li
            key={`${point.kind} ${point.label}`}
            className={classNames('time-point', `time-${point.kind}`, point.flipped && 'time-flipped')}
            style={{ '--left': `${point.left}%`, '--lane': point.lane } as CSSProperties}
          >
            {point.kind !== 'aujourdhui' && <b>{readableDate(point.date, langue)}</b>}
            <span>{point.label}</span>
          </li>
        ))}
        {calendar.derniereDelivrance === null && <li className="sr">{t('derniereInconnue')}</li>}
      </ol>
      <div className="time-line" aria-hidden="true">
        {line.years.map(({ year, left }) => (
          <span key={year} className="time-year num" style={{ left: `${left}%` }}>
            {year}
          </span>
        ))}
      </div>
      <div className="time-bands" aria-hidden="true">
        <span
          className={classNames('time-band time-band-open', calendar.echeance === null && 'time-endless')}
          style={{ left: `${start}%`, width: `${middle - start}%` }}
        />
        {calendar.echeance !== null && (
          <span
            className={classNames('time-band', calendar.derniereDelivrance === null && 'time-endless')}
            style={{ left: `${middle}%`, width: `${Math.max(0, end - middle)}%` }}
          />
        )}
        <span className="time-word" style={{ left: `${start}%`, maxWidth: `${middle - start}%` }}>
          {t('peutEtrePrononcee')}
        </span>
        {calendar.echeance !== null && (
          <span className="time-word" style={{ left: `${middle}%`, maxWidth: `${100 - middle}%` }}>
            {t(calendar.derniereDelivrance === null ? 'finInconnue' : 'peuventSeTerminer')}
          </span>
        )}
      </div>
    </div>
  );
}

/** Width of an element in rem, followed when the window or the size of the text changes. */
function useLength(element: HTMLElement | null): number | undefined {
  const [length, setLength] = useState<number>();
  useEffect(() => {
    if (element === null) return;
    const watch = new ResizeObserver(() => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      if (element.clientWidth > 0) setLength(element.clientWidth / rem);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [element]);
  return length;
}
