// The timeline, computed: months on a scale, lanes so that nothing hides anything. Unknown dates are never guessed.
import type { Experience } from '#shared/domain/livret/entities.ts';

export type End = 'connue' | 'en-cours' | 'inconnue';

export interface Bar {
  readonly id: string;
  /** Months since year 0; `fin` is the month after the last one. */
  readonly debut: number;
  readonly fin: number;
  readonly end: End;
  /** From 0, top to bottom. */
  readonly lane: number;
}
export interface Timeline {
  readonly bars: readonly Bar[];
  readonly undated: readonly string[];
  /** Months: first of the first year, first of the year after the last. */
  readonly from: number;
  readonly to: number;
  readonly lanes: number;
  /** Years written on the scale. */
  readonly years: readonly number[];
}

/** First month of a partial date. */
export const firstMonth = (iso: string): number => {
  const [year, month] = iso.split('-').map(Number);
  return (year ?? 0) * 12 + (month === undefined ? 0 : month - 1);
};
/** The month after its last one: a year alone goes to its December. */
export const monthAfter = (iso: string): number => {
  const [year, month] = iso.split('-').map(Number);
  return (year ?? 0) * 12 + (month === undefined ? 12 : month);
};

/** An experience whose end is unknown is drawn this many months long, open. */
const UNKNOWN_LENGTH = 6;
const STEPS = [1, 2, 5, 10, 20, 50];
const MAX_YEARS = 14;

/**
 * @param today partial or whole ISO date: where what is under way stops
 * @param room months that the label of an experience needs, so that labels of one lane do not meet
 */
export function timeline(
  experiences: readonly Experience[],
  today: string,
  room: (id: string, from: number, to: number) => number,
): Timeline {
  const now = monthAfter(today);
  const dated = experiences.flatMap((e) => {
    if (e.debut === null && e.fin === null) return [];
    const debut = e.debut === null ? firstMonth(e.fin as string) : firstMonth(e.debut);
    const end: End = e.enCours ? 'en-cours' : e.fin === null ? 'inconnue' : 'connue';
    const known = e.enCours
      ? Math.max(now, debut + 1)
      : e.fin === null
        ? debut + UNKNOWN_LENGTH
        : monthAfter(e.fin);
    return [{ id: e.id, debut, fin: Math.max(known, debut + 1), end }];
  });
  const undated = experiences.filter((e) => e.debut === null && e.fin === null).map((e) => e.id);
  if (dated.length === 0) return { bars: [], undated, from: 0, to: 0, lanes: 0, years: [] };
  const firstYear = Math.floor(Math.min(...dated.map((d) => d.debut)) / 12);
  const lastYear = Math.ceil(Math.max(...dated.map((d) => d.fin)) / 12);
  const from = firstYear * 12;
  const to = lastYear * 12;
  const taken: number[] = [];
  const bars = [...dated]
    .sort((a, b) => a.debut - b.debut || b.fin - a.fin)
    .map((d): Bar => {
      const free = taken.findIndex((end) => end <= d.debut);
      const lane = free < 0 ? taken.length : free;
      taken[lane] = Math.max(d.fin, d.debut + room(d.id, from, to)) + 1;
      return { ...d, lane };
    });
  const step = STEPS.find((s) => (lastYear - firstYear) / s <= MAX_YEARS) ?? 100;
  const years: number[] = [];
  for (let year = firstYear; year < lastYear; year += 1)
    if (year % step === 0 || step === 1) years.push(year);
  return { bars, undated, from, to, lanes: taken.length, years };
}
