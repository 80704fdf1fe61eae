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

/** Width of a character of a label, and of what stands around a label: rem. */
const CHARACTER = 0.345;
const AROUND = 0.75;

/**
 * `points` hold at least one date. A tenth of the span is kept before the first date and after the last.
 * `length` is that of the line, in rem: the labels have the size of the text, whatever the window.
 */
export function layTimeline(points: readonly TimePoint[], length = 52): Timeline {
  const times = points.map((p) => time(p.date));
  const first = Math.min(...times);
  const last = Math.max(...times);
  const span = Math.max(last - first, 365 * 86_400_000);
  const start = first - span * 0.03;
  const total = first + span * 1.08 - start;
  const at = (t: number): number => (100 * (t - start)) / total;
  const widthOf = (point: TimePoint): number =>
    (100 * (Math.max(point.label.length, 15) * CHARACTER + AROUND)) / length;
  const sorted = [...points].sort((a, b) => a.date.localeCompare(b.date));
  const placed = layLabels(sorted.map((p) => ({ ...p, left: at(time(p.date)), width: widthOf(p) })));
  return {
    points: placed,
    lanes: 1 + Math.max(...placed.map((p) => p.lane)),
    years: yearsBetween(start, start + total, at),
    place: (d) => at(time(d)),
  };
}

interface Measured extends TimePoint {
  readonly left: number;
  readonly width: number;
}

/**
 * A label stands at the top of its stem. No stem may cross a label: a label that reaches over the next marks stands
 * above their own labels. Near the end of the line labels stand on the left of their mark. Takes them in order.
 */
function layLabels(points: readonly Measured[]): PlacedPoint[] {
  const labels = points.filter((p) => p.kind !== 'aujourdhui');
  const flipped = new Set<Measured>();
  for (const p of [...labels].reverse()) {
    const end = p.left + p.width;
    const overFlipped = labels.some((q) => flipped.has(q) && q.left >= p.left && q.left < end);
    if (end > 100 || (overFlipped && p.left > p.width)) flipped.add(p);
  }
  const lanes = new Map<Measured, number>();
  const above = (others: readonly Measured[]): number =>
    1 + Math.max(-1, ...others.map((q) => lanes.get(q) ?? -1));
  const right = labels.filter((p) => !flipped.has(p)).reverse();
  for (const p of right) lanes.set(p, above(right.filter((q) => q !== p && q.left < p.left + p.width)));
  for (const p of labels.filter((q) => flipped.has(q))) {
    const over = (q: Measured): boolean =>
      q !== p && (flipped.has(q) ? q.left : q.left + q.width) > p.left - p.width && q.left <= p.left;
    lanes.set(p, above(labels.filter(over)));
  }
  return points.map(({ width: _, ...point }, rank) => {
    const measured = points[rank] as Measured;
    return {
      ...point,
      lane: lanes.get(measured) ?? 0,
      flipped: flipped.has(measured) || (point.kind === 'aujourdhui' && point.left > 90),
    };
  });
}

function yearsBetween(start: number, end: number, at: (t: number) => number): Timeline['years'] {
  const from = new Date(start).getUTCFullYear() + 1;
  const to = new Date(end).getUTCFullYear();
  const step = Math.max(1, Math.ceil((to - from + 1) / 12));
  return (
    Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
      .filter((year) => (year - from) % step === 0)
      .map((year) => ({ year, left: at(Date.UTC(year, 0, 1)) }))
      // A figure cut by the edge of the line would cross the margin.
      .filter(({ left }) => left > 2 && left < 98)
  );
}
