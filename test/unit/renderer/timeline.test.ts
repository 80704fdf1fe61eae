// The drawing of the calendar: dates in order, labels that never cover one another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layTimeline, type TimePoint } from '#renderer/features/projet/timeline.ts';

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));
const point = fc.record({
  date: day,
  label: fc.constantFrom('décision', 'échéance de la fiche', 'dernière délivrance possible'),
  kind: fc.constantFrom('fiche', 'candidat'),
}) as fc.Arbitrary<TimePoint>;

test('every date is on the line, in order, and no label covers another of its lane', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 8 }), (points) => {
      const { points: placed, lanes } = layTimeline(points);
      expect(placed.map((p) => p.date)).toEqual([...points.map((p) => p.date)].sort());
      for (const p of placed) {
        expect(p.left).toBeGreaterThanOrEqual(0);
        expect(p.left).toBeLessThanOrEqual(100);
        expect(p.lane).toBeLessThan(lanes);
      }
      for (const p of placed)
        for (const q of placed) {
          if (p === q) continue;
          // The stem of q must not cross the label of p: where it passes, p stands above.
          const width = (100 * Math.max(p.label.length, 15) * 0.345) / 52;
          const crosses = p.flipped
            ? q.left > p.left - width && q.left < p.left
            : q.left > p.left && q.left < p.left + width;
          if (crosses && q.flipped === p.flipped) expect(q.lane).toBeLessThan(p.lane);
        }
    }),
  );
});

test('one date alone is drawn, with a span around it', () => {
  const { points, years } = layTimeline([{ date: '2026-06-12', label: 'aujourd’hui', kind: 'aujourdhui' }]);
  expect(points).toHaveLength(1);
  expect(years.map((y) => y.year)).toEqual([2027]);
});
