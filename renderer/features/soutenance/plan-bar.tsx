// The bar of N minutes cut into parts. The limits between parts move with the mouse and with the arrow keys.
import { Lock } from 'lucide-react';
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { Group } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Partie } from '#shared/domain/livret/entities.ts';
import { minuterie } from '#shared/domain/soutenance/durees.ts';
import { deplacerLimite } from '#shared/domain/soutenance/limite.ts';

const STEP = 5;
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -STEP,
  ArrowDown: -STEP,
  ArrowRight: STEP,
  ArrowUp: STEP,
  PageDown: -30,
  PageUp: 30,
};

export interface PlanBarProps {
  readonly parties: readonly Partie[];
  /** Seconds. */
  readonly total: number;
  readonly selected: number | null;
  readonly onSelect: (rang: number) => void;
  /** Moves the limit after part `rang` by `ecart` seconds. */
  readonly onMove: (rang: number, ecart: number) => void;
}

export function PlanBar({ parties, total, selected, onSelect, onMove }: PlanBarProps) {
  const t = useTranslations('soutenance');
  const bar = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ rang: number; from: number; ecart: number } | null>(null);
  const shown = drag === null ? parties : deplacerLimite(parties, drag.rang, drag.ecart);
  const title = (p: Partie) => p.titre || t('sansTitre');

  const secondsAt = (event: PointerEvent): number => {
    const box = bar.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : ((event.clientX - box.left) / box.width) * total;
  };
  const start = (rang: number) => (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ rang, from: secondsAt(event), ecart: 0 });
  };
  const move = (event: PointerEvent) => {
    if (drag === null) return;
    const ecart = Math.round((secondsAt(event) - drag.from) / STEP) * STEP;
    if (ecart !== drag.ecart) setDrag({ ...drag, ecart });
  };
  const drop = () => {
    if (drag !== null && drag.ecart !== 0) onMove(drag.rang, drag.ecart);
    setDrag(null);
  };
  const key = (rang: number) => (event: KeyboardEvent) => {
    const ecart = KEYS[event.key];
    if (ecart === undefined) return;
    event.preventDefault();
    onMove(rang, ecart);
  };

  return (
    <div className="oral-time">
      <Scale total={total} />
      <Group className="oral-bar" ref={bar} aria-label={t('barre')}>
        {shown.map((p, rang) => {
          const next = shown[rang + 1];
          return (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: a proposed part gets its own id when its limit first moves; the key that moves it must stay where it is.
              key={rang}
              className={`oral-part${selected === rang ? ' oral-part-on' : ''}`}
              style={{ '--share': total === 0 ? 0 : p.secondes / total } as CSSProperties}
            >
              <button
                type="button"
                onClick={() => onSelect(rang)}
                title={`${title(p)}, ${minuterie(p.secondes)}`}
              >
                <span className="oral-part-title">{title(p)}</span>
                <span className="oral-part-short" aria-hidden="true">
                  {firstWords(title(p))}
                </span>
                <span className="oral-part-time num">
                  {minuterie(p.secondes)}
                  {p.verrouillee && <Lock size={11} aria-hidden="true" />}
                </span>
              </button>
              {next !== undefined && (
                <span
                  className="oral-limit"
                  role="slider"
                  tabIndex={p.verrouillee || next.verrouillee ? -1 : 0}
                  aria-disabled={p.verrouillee || next.verrouillee}
                  aria-label={t('limite', { avant: title(p), apres: title(next) })}
                  aria-valuemin={0}
                  aria-valuemax={p.secondes + next.secondes}
                  aria-valuenow={p.secondes}
                  aria-valuetext={t('limiteValeur', {
                    avant: title(p),
                    apres: title(next),
                    dureeAvant: minuterie(p.secondes),
                    dureeApres: minuterie(next.secondes),
                  })}
                  onPointerDown={start(rang)}
                  onPointerMove={move}
                  onPointerUp={drop}
                  onPointerCancel={() => setDrag(null)}
                  onKeyDown={key(rang)}
                />
              )}
            </div>
          );
        })}
      </Group>
    </div>
  );
}

/** What a narrow part shows: « Recul » of « Recul : quatre refus ». */
const firstWords = (title: string): string => title.split(/\s*[:,;(–—]/u)[0] ?? title;

/** One tick a minute, a longer one with its figure every five; the last is the end. */
function Scale({ total }: { readonly total: number }) {
  const t = useTranslations('soutenance');
  const minutes = Math.floor(total / 60);
  const every = minutes > 60 ? 15 : 5;
  return (
    <div className="oral-scale" aria-hidden="true">
      {Array.from({ length: minutes }, (_, n) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the tick of minute n is minute n.
          key={n}
          className={n % every === 0 ? 'oral-tick-long' : undefined}
          style={{ left: `${(n * 6000) / total}%` }}
        >
          {n % every === 0 && minutes - n >= every / 2 && <b>{t('minute', { n })}</b>}
        </span>
      ))}
      <span className="oral-tick-end">
        <b>{t('fin', { n: minutes })}</b>
      </span>
    </div>
  );
}
