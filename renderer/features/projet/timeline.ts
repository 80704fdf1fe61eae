// The drawing of the calendar as figures: places in percent of a line, labels on lanes so that none covers another.

export interface TimePoint {
  readonly date: string;
  readonly label: string;
  readonly kind: 'fiche' | 'candidat' | 'aujourdhui';
}

export interface PlacedPoint extends TimePoint {
  readonly left: number;
  /** 0 is the lane nearest to the line. */
  readonly lane: number;
  /** The label stands on the left of its mark, near the end of the line. */
  readonly flipped: boolean;
}

export interface Timeline {
  readonly points: readonly PlacedPoint[];
  readonly lanes: number;
  readonly years: readonly { readonly year: number; readonly left: number }[];
  /** Percent of a date. */
  readonly place: (date: string) => number;
}

const time = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Percent of the line taken by a character of a label, on a line of about 52 rem. */
const CHARACTER = 0.86;

/** `points` hold at least one date. A tenth of the span is kept before the first date and after the last. */
export function layTimeline(points: readonly TimePoint[]): Timeline {
  const times = points.map((p) => time(p.date));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const span = Math.max(last - first, 365 * 86_400_000);
  const start = first - span * 0.03;
  const total = first + span * 1.08 - start;
  const at = (t: number): number => (100 * (t - start)) / total;
  const ends: number[] = [];
  const placed = [...points]
    .sort((a, b) => a.date.localeCompare(b.date))
    .map((point): PlacedPoint => {
      const left = at(time(point.date));
      const width = Math.max(point.label.length, 13) * CHARACTER + 1.5;
      const flipped = left + width > 100;
      const from = flipped ? left - width : left;
      if (point.kind === 'aujourdhui') return { ...point, left, lane: 0, flipped };
      let lane = ends.findIndex((end) => end <= from);
      if (lane < 0) lane = ends.length;
      ends[lane] = flipped ? left : left + width;
      return { ...point, left, lane, flipped };
    });
  return {
    points: placed,
    lanes: Math.max(1, ends.length),
    years: yearsBetween(start, start + total, at),
    place: (d) => at(time(d)),
  };
}

function yearsBetween(start: number, end: number, at: (t: number) => number): Timeline['years'] {
  const from = new Date(start).getUTCFullYear() + 1;
  const to = new Date(end).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / 12));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
    .filter((year) => (year - from) % step === 0)
    .map((year) => ({ year, left: at(Date.UTC(year, 0, 1)) }))
    // A figure cut by the edge of the line would cross the margin.
    .filter(({ left }) => left > 2 && left < 98);
}
